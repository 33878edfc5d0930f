/** Converts degrees: 38℃ is 100.4 °F, and a fall of 10℃ one of 18 degrees Fahrenheit. */
import { compare, distance, plus, ratio, times, whole } from '#lib/bilingual/text/rational';
import { type Agrees, figures } from './agreeFacts';

/** Degrees that agree to half of the last digit of the Fahrenheit. */
export const sameWarmth: Agrees = figures((a, b) => {
  const [celsius, fahrenheit] = a.unit === 'celsius' ? [a, b] : [b, a];
  if (celsius.unit !== 'celsius' || fahrenheit.unit !== 'fahrenheit') return false;
  const isChange = a.direction !== null && b.direction !== null && a.moved !== 'to' && b.moved !== 'to';
  const degrees = times(celsius.value, ratio(9, 5));
  const told = isChange ? degrees : plus(degrees, whole(32));
  return compare(times(distance(told, fahrenheit.value), whole(2)), fahrenheit.step) <= 0;
});
