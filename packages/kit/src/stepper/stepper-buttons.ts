/**
 * Makes the − and + of every Stepper under `root` work and shows them. The page's script, for pages that have a Stepper:
 * one listener, found by `data-stepper`. Returns what undoes it, for stories and tests.
 */
export function listenToSteppers(root: HTMLElement): () => void {
  const showAll = () => {
    for (const stepper of root.querySelectorAll('[data-stepper]')) showButtons(stepper);
  };
  const step = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('[data-step]') : null;
    const input = button?.closest('[data-stepper]')?.querySelector('input');
    if (!button || !input) return;
    if (button.getAttribute('data-step') === '1') input.stepUp();
    else input.stepDown();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  showAll();
  root.addEventListener('click', step);
  root.addEventListener('input', showAll);
  return () => {
    root.removeEventListener('click', step);
    root.removeEventListener('input', showAll);
  };
}

/** A button that would change nothing is disabled; one that had the focus keeps it, so the keyboard is not lost. */
function showButtons(stepper: Element): void {
  const input = stepper.querySelector('input');
  if (!input) return;
  for (const button of stepper.querySelectorAll<HTMLButtonElement>('button[data-step]')) {
    const bound = button.dataset['step'] === '1' ? input.max : input.min;
    const isAtBound = bound !== '' && input.value !== '' && Number(input.value) === Number(bound);
    button.hidden = false;
    button.disabled = input.disabled || (isAtBound && button !== document.activeElement);
    if (isAtBound) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }
}
