import { styled } from 'styled-components';

/** A code a person reads out or compares: every letter by itself. */
export const Code = styled.span`
  font-family: var(--font-family-code, ui-monospace, monospace);
  font-size: 1rem;
  font-weight: 600;
  letter-spacing: 0.08em;
  white-space: nowrap;
`;

export const Lines = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  display: grid;
  gap: 0.5rem;
  font-size: 0.9375rem;
  line-height: 1.35;
  overflow-wrap: anywhere;

  & > li {
    display: grid;
    grid-template-columns: 2.25rem 1fr;
  }
  & b {
    font-variant-numeric: tabular-nums;
  }
  & small {
    display: block;
    margin-top: 0.25rem;
    font-size: 0.8125rem;
  }
`;

/** Buttons a thumb hits: at least 44 px high. */
export const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;

  & button {
    min-height: 2.75rem;
  }
`;

/** Capacity drawn: taken, and of that what was handed over. Words beside it say the same. */
export const Bar = styled.div`
  position: relative;
  height: 0.625rem;
  border-radius: 0.3125rem;
  background: color-mix(in srgb, var(--card-fg-color) 12%, transparent);
  overflow: hidden;
  forced-color-adjust: none;

  & > span {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    background: #57a68c;
  }
  & > span + span {
    background: #1f6150;
  }
  &[data-full] > span:first-child {
    background: #d98b21;
  }
`;

/** A time, how full it is, and that in words: on a phone the words stand below. */
export const Times = styled.div`
  display: grid;
  grid-template-columns: 9rem 1fr 11rem;
  gap: 0.75rem;
  align-items: center;

  & > :last-child {
    text-align: end;
  }
  @media (max-width: 600px) {
    grid-template-columns: auto 1fr;
    & > :nth-child(2) {
      grid-column: 1 / -1;
      grid-row: 2;
    }
  }
`;

export const Sheet = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 0.9375rem;
  line-height: 1.35;

  & th {
    text-align: start;
    font-size: 0.8125rem;
    font-weight: 500;
    color: var(--card-muted-fg-color);
    padding: 0.25rem 0.5rem 0.5rem 0;
  }
  & td {
    vertical-align: top;
    border-top: 1px solid var(--card-border-color);
    padding: 0.625rem 0.5rem 0.625rem 0;
    overflow-wrap: anywhere;
  }
  & [data-number] {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
`;

export const Tickets = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
  gap: 0.75rem;
  align-items: start;
`;

export const Area = styled.textarea`
  width: 100%;
  box-sizing: border-box;
  min-height: 4.5rem;
  padding: 0.625rem;
  border: 1px solid var(--card-border-color);
  border-radius: 3px;
  background: var(--card-bg-color);
  color: var(--card-fg-color);
  font: inherit;
  font-size: 1rem;
  resize: vertical;

  &:focus-visible {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: 1px;
  }
`;
