import { describe, expect, it } from 'vitest';
import { parseImageRequest } from './parse-image-request.ts';
import { parseColour } from './parse-parameter.ts';

describe('parseImageRequest', () => {
  it.each([
    ['w=0', 'w'],
    ['w=-1', 'w'],
    ['w=abc', 'w'],
    ['w=1e3', 'w'],
    ['w=', 'w'],
    ['w=8193', 'w'],
    ['w=5000&dpr=2', 'w'],
    ['w=100&w=200', 'w'],
    ['h=9999', 'h'],
    ['dpr=0.5', 'dpr'],
    ['dpr=4', 'dpr'],
    ['fit=cover', 'fit'],
    ['fit=facearea', 'fit'],
    ['max-w=100', 'max-w'],
    ['fit=clip&min-h=100', 'min-h'],
    ['fit=crop&min-w=200&max-w=100', 'min-w'],
    ['fit=crop&crop=top,bottom', 'crop'],
    ['fit=crop&crop=faces', 'crop'],
    ['fit=crop&crop=toString', 'crop'],
    ['fp-x=1.1', 'fp-x'],
    ['fp-y=-0.1', 'fp-y'],
    ['rect=1,2,3', 'rect'],
    ['rect=0,0,0,10', 'rect'],
    ['rect=a,b,c,d', 'rect'],
    ['or=45', 'or'],
    ['flip=x', 'flip'],
    ['pad=-1', 'pad'],
    ['w=20&pad=10', 'pad'],
    ['bg=red', 'bg'],
    ['bg=12345', 'bg'],
    ['blur=2001', 'blur'],
    ['sharp=101', 'sharp'],
    ['sat=50', 'sat'],
    ['invert=1', 'invert'],
    ['q=101', 'q'],
    ['fm=bmp', 'fm'],
    ['auto=compress', 'auto'],
    ['frame=2', 'frame'],
    ['trim=auto', 'trim'],
    ['mask=ellipse', 'mask'],
    ['txt=hello', 'txt'],
    ['W=100', 'W'],
    ['__proto__=1', '__proto__'],
  ])('refuses %s and names %s', (query, name) => {
    const parsed = parseImageRequest(new URLSearchParams(query));
    expect(parsed).toMatchObject({
      kind: 'refused',
      problem: { status: 400, message: expect.stringContaining(`"${name}"`), issues: [{ path: name }] },
    });
  });

  it('names every fault at once', () => {
    const parsed = parseImageRequest(new URLSearchParams('w=0&fit=cover&zoom=2'));
    expect(parsed.kind === 'refused' && parsed.problem.issues?.map((issue) => issue.path).sort()).toEqual([
      'fit',
      'w',
      'zoom',
    ]);
  });

  it('multiplies lengths by dpr', () => {
    const parsed = parseImageRequest(new URLSearchParams('w=100&h=50&dpr=1.5&pad=4&fit=crop&max-w=80'));
    expect(parsed).toMatchObject({
      kind: 'ok',
      value: { transform: { width: 150, height: 75, pad: 6, widthBounds: { max: 120 } } },
    });
  });

  it.each([
    ['center', { kind: 'edge', x: 0.5, y: 0.5 }],
    ['top', { kind: 'edge', x: 0.5, y: 0 }],
    ['bottom,right', { kind: 'edge', x: 1, y: 1 }],
    ['left,top', { kind: 'edge', x: 0, y: 0 }],
    ['entropy', { kind: 'entropy' }],
    ['focalpoint', { kind: 'focalpoint', x: 0.2, y: 0.5 }],
  ])('reads crop=%s', (crop, anchor) => {
    expect(parseImageRequest(new URLSearchParams({ fit: 'crop', crop, 'fp-x': '0.2' }))).toMatchObject({
      value: { transform: { anchor } },
    });
  });

  it.each([
    ['', true],
    ['dl=', true],
    ['dpr=2', true],
    ['dlRaw=true&w=100', true],
    ['auto=format', false],
    ['q=50', false],
  ])('knows whether "%s" asks for the uploaded bytes', (query, isOriginal) => {
    expect(parseImageRequest(new URLSearchParams(query))).toMatchObject({ value: { isOriginal } });
  });
});

describe('parseColour', () => {
  it.each([
    ['f00', { r: 255, g: 0, b: 0, alpha: 1 }],
    ['8f00', { r: 255, g: 0, b: 0, alpha: 0.533 }],
    ['00ff7f', { r: 0, g: 255, b: 127, alpha: 1 }],
    ['#00ff7f', { r: 0, g: 255, b: 127, alpha: 1 }],
    ['80ff0000', { r: 255, g: 0, b: 0, alpha: 0.502 }],
    ['00ffffff', { r: 255, g: 255, b: 255, alpha: 0 }],
  ])('reads %s', (text, colour) => {
    expect(parseColour(text)).toEqual(colour);
  });
});
