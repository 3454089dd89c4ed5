import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { createGlobalStyle, styled } from 'styled-components';

/** While a sheet is there, it alone is printed: the Studio around it scrolls inside itself and would be cut to one page. */
const PrintOnly = createGlobalStyle`
  @media screen {
    [data-market-print] { display: none; }
  }
  @media print {
    html, body { height: auto !important; overflow: visible !important; background: #fff !important; }
    body > *:not([data-market-print]) { display: none !important; }
    @page { margin: 14mm; }
  }
`;

const Paper = styled.div`
  color: #000;
  background: #fff;
  font: 11pt/1.4 system-ui, sans-serif;

  & h1 { font-size: 16pt; margin: 0 0 2mm; }
  & h2 { font-size: 12pt; margin: 6mm 0 2mm; break-after: avoid; }
  & p { margin: 0 0 4mm; }
  & table { width: 100%; border-collapse: collapse; }
  & thead { display: table-header-group; }
  & section + section { break-before: page; }
  & tr { break-inside: avoid; }
  & th, & td { text-align: start; vertical-align: top; padding: 1.5mm 3mm 1.5mm 0; border-bottom: 0.3mm solid #999; }
  & th { font-size: 9pt; }
  & [data-number] { text-align: end; font-variant-numeric: tabular-nums; }
  & th:first-child, & [data-box] { width: 7mm; }
  & th[data-number], & td[data-number] { width: 18mm; }
  & [data-box]::before { content: ''; display: block; width: 4mm; height: 4mm; border: 0.4mm solid #000; }
  & [data-code] { font: 600 11pt ui-monospace, monospace; white-space: nowrap; }
`;

/** What is printed while it is shown, beside the Studio and invisible on the screen. */
export function PrintSheet({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement>();
  useEffect(() => {
    const made = document.createElement('div');
    made.setAttribute('data-market-print', '');
    document.body.append(made);
    setPlace(made);
    return () => made.remove();
  }, []);
  if (place === undefined) return null;
  return (
    <>
      <PrintOnly />
      {createPortal(<Paper>{children}</Paper>, place)}
    </>
  );
}
