import { describe, expect, it } from 'vitest';
import { pathInside, tokenOf } from './sign-in-link.js';

describe('signing in', () => {
  it('takes the token out of whatever was pasted', () => {
    for (const pasted of [
      'http://127.0.0.1:7411/#/sign-in?token=aZ0-_x',
      'http://127.0.0.1:7411/sign-in?next=%2Fqueue&token=aZ0-_x',
      ' token=aZ0-_x ',
      'aZ0-_x',
    ])
      expect(tokenOf(pasted)).toBe('aZ0-_x');
    for (const pasted of ['', '   ', 'http://127.0.0.1:7411/', 'two words']) expect(tokenOf(pasted)).toBeUndefined();
    expect(tokenOf('?token=%')).toBe('%');
  });

  it('goes nowhere outside the app', () => {
    expect(pathInside('/queue?tier=verify')).toBe('/queue?tier=verify');
    for (const next of [undefined, '', 'https://example.com', '//example.com', '/\\example.com', '/sign-in?next=/', 'javascript:1'])
      expect(pathInside(next)).toBe('/');
  });
});
