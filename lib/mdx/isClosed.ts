/** Tells whether a stretch of a body has closed, by its end, whatever it opened that blank lines would not. */

/** Quoted values, braces that hold no further ones, and tags, all of them whole. */
const whole = /"[^"\n<>{}]*"|'[^'\n<>{}]*'|\{[^{}<>`'"/\\]*\}|<\/?[A-Za-z]+(?:\s+[A-Za-z]+=?)*\s*\/?>/g;

/** Whether no code, program or tag can be open still at the blank line after it. True is certain, false is not. */
export function isClosed(text: string): boolean {
  if (/^(?:import|export)|```|~~~/m.test(text)) return false;
  if (!/[<{]/.test(text)) return true;
  let rest = text;
  for (let before = ''; rest !== before; ) {
    before = rest;
    rest = rest.replace(whole, '');
  }
  return !/[<{}\\]/.test(rest);
}
