import { describe, expect, test } from 'vitest';
import { placeCover } from '../../src/page/place-cover.ts';
import { placeMark } from '../../src/page/place-mark.ts';
import { parseColor } from '../../src/page/theme.ts';

const box = (left: number, right: number, top = 0, bottom = 20) => ({ left, right, top, bottom });
const widths = { full: 120, brief: 60, icon: 20 };

describe('a mark', () => {
  const line = box(50, 150);
  test('stands right after the name when there is room', () => {
    expect(placeMark(line, [], box(0, 600), widths, false)).toEqual({
      left: 156,
      middle: 10,
      size: 'full',
      covers: false,
    });
  });
  test('takes the first gap for the longest words, after handle and time, before the menu', () => {
    expect(placeMark(line, [box(155, 260), box(560, 580)], box(0, 600), widths, false)).toMatchObject({
      left: 266,
      size: 'full',
    });
  });
  test('says less where the gap is smaller, whatever stands on other lines', () => {
    const other = box(0, 600, 30, 50);
    expect(placeMark(line, [other, box(155, 480), box(560, 580)], box(0, 600), widths, false)).toMatchObject({
      left: 486,
      size: 'brief',
    });
  });
  test('is an icon below, where its own line is full', () => {
    const preview = box(50, 200, 22, 42);
    const place = placeMark(line, [box(155, 300), box(300, 320), preview], box(0, 330, 0, 60), widths, false);
    expect(place).toEqual({ left: 206, middle: 32, size: 'icon', covers: false });
  });
  test('covers the end of the name rather than anything else where the whole row is full', () => {
    const others = [box(155, 300), box(300, 325), box(50, 325, 22, 42)];
    const place = placeMark(line, others, box(0, 330, 0, 60), widths, false);
    expect(place).toEqual({ left: 130, middle: 10, size: 'icon', covers: true });
  });
  test('stands to the left of the name in right-to-left pages', () => {
    expect(placeMark(box(450, 550), [], box(0, 600), widths, true)).toMatchObject({
      left: 450 - 6 - 120,
      size: 'full',
    });
  });
});

describe('a cover', () => {
  const heights = { full: 100, tight: 60, line: 30, lines: 30 };
  const heightFor = (layout: keyof typeof heights) => heights[layout];
  test('hides the whole body and never reaches above it, where the name is', () => {
    const place = placeCover(box(60, 560, 40, 200), box(0, 600, 0, 260), false, heightFor);
    expect(place).toMatchObject({ layout: 'full', top: 40 });
    expect(place.left).toBeLessThanOrEqual(60);
    expect(place.left + place.width).toBeGreaterThanOrEqual(560);
    expect(place.top + place.height).toBeGreaterThanOrEqual(200);
  });
  test('grows over the buttons below a short body, inside its row', () => {
    const place = placeCover(box(60, 560, 40, 60), box(0, 600, 0, 110), false, heightFor);
    expect(place.layout).toBe('tight');
    expect(place.top + place.height).toBeLessThanOrEqual(110);
  });
  test('lets the words wrap where its one row is high', () => {
    const place = placeCover(box(60, 120, 40, 90), box(0, 600, 20, 96), false, heightFor);
    expect(place).toMatchObject({ layout: 'lines', top: 40, height: 54 });
  });
  test('is one line, as wide as the row allows, in a bubble of one line', () => {
    const place = placeCover(box(60, 120, 40, 60), box(0, 600, 20, 64), false, heightFor);
    expect(place).toMatchObject({ layout: 'line', height: 30 });
    expect(place.width).toBeGreaterThan(400);
    expect(place.left + place.width).toBeLessThanOrEqual(600);
  });
});

test('colours are read as browsers compute them', () => {
  expect(parseColor('rgb(255, 255, 255)')).toEqual({ luminance: 1, alpha: 1 });
  expect(parseColor('rgba(0, 0, 0, 0)')).toEqual({ luminance: 0, alpha: 0 });
  expect(parseColor('rgb(21, 32, 43)')?.luminance).toBeLessThan(0.05);
  expect(parseColor('color(srgb 1 1 1)')?.luminance).toBeCloseTo(1);
  expect(parseColor('transparent')).toBeUndefined();
});
