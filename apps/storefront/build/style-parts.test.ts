import { describe, expect, it } from 'vitest';
import { formatClassName, splitStyles } from './style-parts.ts';

describe('formatClassName', () => {
  it('names a class by its module, so that a rule says whose it is', () => {
    expect(formatClassName('solid', '/kit/src/button/Button.module.css')).toBe('Button__solid');
  });

  it('refuses a file that is no module', () => {
    expect(() => formatClassName('wrap', '/src/shell.css')).toThrow('shell.css is no CSS module');
  });
});

describe('splitStyles', () => {
  it('keeps what belongs to no module in the base', () => {
    const css = ':root{--ink:#000}body{margin:0}@font-face{font-family:Sign}.wrap{display:grid}';
    expect(splitStyles(css)).toEqual({ base: css, parts: [] });
  });

  it('gives each module its rules in their order', () => {
    const { base, parts } = splitStyles('.A__x{color:red}.B__y{top:0}.A__x:hover{color:blue}p{margin:0}');
    expect(base).toBe('p{margin:0}');
    expect(parts).toEqual([
      { name: 'A', css: '.A__x{color:red}.A__x:hover{color:blue}' },
      { name: 'B', css: '.B__y{top:0}' },
    ]);
  });

  it('puts a condition around each module that stands in it', () => {
    const { base, parts } = splitStyles(
      '@media print{.A__x{top:0}a{color:#000}@container (width>9rem){.B__y{top:1px}}}',
    );
    expect(base).toBe('@media print{a{color:#000}}');
    expect(parts).toEqual([
      { name: 'A', css: '@media print{.A__x{top:0}}' },
      { name: 'B', css: '@media print{@container (width>9rem){.B__y{top:1px}}}' },
    ]);
  });

  it('parts rules that a minifier has joined', () => {
    expect(splitStyles('.A__x,.B__y,p{margin:0}')).toEqual({
      base: 'p{margin:0}',
      parts: [
        { name: 'A', css: '.A__x{margin:0}' },
        { name: 'B', css: '.B__y{margin:0}' },
      ],
    });
  });

  it('keeps nested rules and keyframes with their module', () => {
    const css = '.A__x{color:red;&[data-on]{color:blue}}@keyframes A__turn{to{rotate:1turn}}';
    expect(splitStyles(css)).toEqual({ base: '', parts: [{ name: 'A', css }] });
  });
});
