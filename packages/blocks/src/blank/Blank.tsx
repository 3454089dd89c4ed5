import styles from './Blank.module.css';

/** Stands where a picture would: the market's awning and the first letter of the name. Fills its box; hidden from readers. */
export function Blank({ title }: { readonly title: string }) {
  return (
    <span className={styles['blank']} aria-hidden="true">
      {findInitial(title)}
    </span>
  );
}

/** The first letter or digit as a reader sees it, accents included. */
function findInitial(title: string): string {
  return /[\p{L}\p{N}]\p{M}*/u.exec(title)?.[0]?.toLocaleUpperCase() ?? '';
}
