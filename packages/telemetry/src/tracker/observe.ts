/**
 * Reads the markup attributes of `../markup.ts` below a root and says what happened. Stories use it as well as the tracker: what a
 * block emits in a story is what it emits in the shop.
 *
 * Known limits: an element without a box of its own (`display: contents`) is never seen; a click with the middle button is not
 * said; an input that a `form` attribute puts into a form from outside lends it no choice.
 */

/** Name and parameters are as the markup functions made them; the collector checks them again. */
export type Emit = (name: string, params: object) => void;

/** How long it has to be in view, milliseconds. */
const SEEN_MILLIS = 500;
/** Every two per cent, so that half a viewport of an element 25 viewports high is noticed. */
const THRESHOLDS = Array.from({ length: 51 }, (_, index) => index / 50);

/** Observes everything below `root`, what is added later too. Gives a function that lets everything be seen once more. */
export function observe(root: Document | HTMLElement, emit: Emit): () => void {
  const done = new Set<Element>();
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  let isSecondClick = false;

  /** Says what the element is marked with for the verb; what the choices carry is laid over. */
  function say(element: Element, verb: string, choices: readonly (HTMLElement | null | undefined)[]): void {
    const name = element.getAttribute(`data-${verb}`);
    if (!name) return;
    const params = JSON.parse(element.getAttribute(`data-${verb}-params`) ?? '');
    for (const choice of choices) Object.assign(params, JSON.parse(choice?.dataset['choiceParams'] ?? '{}'));
    const quantity = element.querySelector<HTMLInputElement>('[data-choice-quantity]')?.value;
    if (quantity) for (const item of params.items) item.quantity = Number(quantity);
    emit(name, withBlock(element, params));
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRect: shown, boundingClientRect: box } of entries) {
        const area = shown.width * shown.height;
        // Half of itself, or of the viewport where that is smaller.
        if (!area || area * 2 < Math.min(box.width, innerWidth) * Math.min(box.height, innerHeight)) {
          clearTimeout(timers.get(target));
          timers.delete(target);
        } else if (!timers.has(target))
          timers.set(
            target,
            setTimeout(() => markSeen(target), SEEN_MILLIS),
          );
      }
    },
    { threshold: THRESHOLDS },
  );

  function markSeen(element: Element): void {
    observer.unobserve(element);
    timers.delete(element);
    // Nobody sees a hidden page: observed anew, it has its whole time again when the page comes back.
    if (document.hidden) observer.observe(element);
    else {
      done.add(element);
      if (element.matches('[data-block]')) emit('block_view', withBlock(element, {}));
      say(element, 'seen', []);
    }
  }

  function scan(): void {
    for (const element of root.querySelectorAll('[data-seen],[data-block]')) {
      if (!done.has(element)) observer.observe(element);
    }
  }

  for (const verb of ['click', 'submit', 'change']) {
    // Capturing: a page script that stops an event does not make it unseen.
    root.addEventListener(
      verb,
      ({ target, detail, submitter }: Event & { detail?: number; submitter?: HTMLElement | null }) => {
        // The second click of a double click, and the form it sends, are one decision of the buyer.
        if (verb === 'click') isSecondClick = Number(detail) > 1;
        const element = target instanceof Element && target.closest(`[data-${verb}]`);
        if (!element || (isSecondClick && verb !== 'change')) return;
        say(element, verb, [...element.querySelectorAll<HTMLElement>(':checked'), submitter]);
      },
      true,
    );
  }
  new MutationObserver(scan).observe(root, { childList: true, subtree: true });
  scan();

  return () => {
    done.clear();
    scan();
  };
}

function withBlock(element: Element, params: object): object {
  const block = element.closest<HTMLElement>('[data-block]')?.dataset;
  return {
    ...params,
    block: block && {
      id: block['blockId'],
      type: block['block'],
      variant: block['blockVariant'],
      position: Number(block['blockPosition']),
      revision: block['blockRevision'],
    },
  };
}
