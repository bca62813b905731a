import { expect, it } from "vitest";

import { wilsonInterval } from "./wilson-interval.ts";

// Values of Wilson (1927) as tabulated by Newcombe, Statistics in Medicine 17 (1998), table I.
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i is between %f and %f", (right, total, from, to) => {
  const interval = wilsonInterval(right, total);
  expect(interval.from).toBeCloseTo(from, 4);
  expect(interval.to).toBeCloseTo(to, 4);
});
