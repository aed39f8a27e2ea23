import { expect, test } from 'vitest';
import { pressedKey } from '../../../src/reader/keyboard/pressed-key.ts';

/** The key as it is understood where the focus is on `target`, a piece of HTML. */
function pressed(init: KeyboardEventInit, target = '<a href="/">Story</a>', prevented = false) {
  document.body.innerHTML = target;
  const element = document.body.firstElementChild!;
  const within = element.querySelector('b') ?? element;
  let key: string | undefined;
  const hear = (event: KeyboardEvent) => {
    key = pressedKey(event);
  };
  if (prevented) within.addEventListener('keydown', (event) => event.preventDefault());
  document.addEventListener('keydown', hear);
  within.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  document.removeEventListener('keydown', hear);
  return key;
}

test('a key is what it writes, with Caps Lock or without', () => {
  expect(pressed({ key: 'j' })).toBe('j');
  expect(pressed({ key: 'J' })).toBe('j');
  expect(pressed({ key: '/' })).toBe('/');
});

test('Shift makes a sign, but a letter another key', () => {
  expect(pressed({ key: '?', shiftKey: true })).toBe('?');
  // As on a German keyboard.
  expect(pressed({ key: '/', shiftKey: true })).toBe('/');
  expect(pressed({ key: 'J', shiftKey: true })).toBeUndefined();
});

test('on a keyboard without Latin letters the place of a key counts; on one with them what it writes', () => {
  expect(pressed({ key: 'о', code: 'KeyJ' })).toBe('j');
  expect(pressed({ key: 'О', code: 'KeyJ', shiftKey: true })).toBeUndefined();
  expect(pressed({ key: 'ξ', code: 'KeyJ' })).toBe('j');
  // As on a Dvorak keyboard.
  expect(pressed({ key: 'h', code: 'KeyJ' })).toBe('h');
  expect(pressed({ key: 'ö', code: 'Semicolon' })).toBe('ö');
});

test.each(['ctrlKey', 'altKey', 'metaKey', 'modifierAltGraph'])('with %s it is not ours', (modifier) => {
  expect(pressed({ key: 'j', [modifier]: true })).toBeUndefined();
});

test('nor is one that was answered already, or that puts a letter together', () => {
  expect(pressed({ key: 'j' }, undefined, true)).toBeUndefined();
  expect(pressed({ key: 'j', isComposing: true })).toBeUndefined();
});

test.each([
  '<input>',
  '<input type="checkbox">',
  '<textarea></textarea>',
  '<select></select>',
  '<div contenteditable="true"><b>words</b></div>',
  '<div contenteditable><b>words</b></div>',
])('in %s it is typed', (field) => {
  expect(pressed({ key: 'j' }, field)).toBeUndefined();
});

test('a field that an extension has put into the page, in a shadow tree, is typed into as well', () => {
  document.body.innerHTML = '<div></div>';
  const field = document.createElement('input');
  document.querySelector('div')!.attachShadow({ mode: 'open' }).append(field);
  const heard: unknown[] = [];
  const hear = (event: KeyboardEvent) => heard.push(pressedKey(event));
  document.addEventListener('keydown', hear);
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
  document.removeEventListener('keydown', hear);
  expect(heard).toEqual([undefined]);
});

test('what cannot be edited is no field', () => {
  expect(pressed({ key: 'j' }, '<div contenteditable="false">words</div>')).toBe('j');
  expect(pressed({ key: 'j' }, '<button>Save</button>')).toBe('j');
});

test('where the focus has come to a field since, it is not ours any more', () => {
  document.body.innerHTML = '<textarea></textarea>';
  document.querySelector('textarea')!.focus();
  expect(pressedKey(new KeyboardEvent('keydown', { key: 'j' }))).toBeUndefined();
});

test('while a dialog lies over the page, its keys are its own', () => {
  expect(pressed({ key: 'j' }, '<p><b></b><dialog open></dialog></p>')).toBeUndefined();
});

test('a field that the browser fills by itself, with an event that is no key’s, is none of ours', () => {
  document.body.innerHTML = '<input>';
  const heard: unknown[] = [];
  const hear = (event: KeyboardEvent) => heard.push(pressedKey(event));
  document.addEventListener('keydown', hear);
  document.querySelector('input')!.dispatchEvent(new Event('keydown', { bubbles: true }));
  document.removeEventListener('keydown', hear);
  expect(heard).toEqual([undefined]);
});
