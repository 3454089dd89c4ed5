/** A small patch of a colour beside words that name it. */
export function Swatch({ colour }: { readonly colour: string }) {
  return (
    <span
      aria-hidden="true"
      style={{
        flex: 'none',
        inlineSize: '1.125rem',
        blockSize: '1.125rem',
        borderRadius: '0.25rem',
        border: '1px solid rgb(128 128 128 / 0.6)',
        backgroundColor: colour,
      }}
    />
  );
}
