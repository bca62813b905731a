/** 95 % of the normal distribution lie within so many standard deviations. */
const Z = 1.959_963_984_540_054;

/** Wilson's 95 % interval for a share, as numbers from 0 to 1: honest for few rows and for shares near 1. */
export function wilsonInterval(right: number, total: number): { from: number; to: number } {
  if (total === 0) return { from: 0, to: 1 };
  const share = right / total;
  const scale = 1 + Z ** 2 / total;
  const middle = (share + Z ** 2 / (2 * total)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  return { from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
}
