/** An awning over a stall. Drawn, not imported, so it needs no file and follows the colour scheme. */
export function StallkeepIcon() {
  return (
    <svg viewBox="0 0 25 25" width="1em" height="1em" xmlns="http://www.w3.org/2000/svg" aria-hidden="true">
      <rect width="25" height="25" rx="6" fill="#a8472a" />
      <path
        d="M5 6.5h15l1.5 5a2.3 2.3 0 0 1-4.5.4 2.3 2.3 0 0 1-4.5 0 2.3 2.3 0 0 1-4.5 0 2.3 2.3 0 0 1-4.5-.4z"
        fill="#fff6ea"
      />
      <path d="M6.5 15.2v4.3h12v-4.3" fill="none" stroke="#fff6ea" strokeWidth="1.6" strokeLinejoin="round" />
    </svg>
  );
}
