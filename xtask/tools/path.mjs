// Paths of drawings in fewer characters: to a tenth of a pixel, each step from the point before.

/** How many numbers a step of a path has. */
const NUMBERS = { m: 2, l: 2, h: 1, v: 1, c: 6, q: 4, a: 7, z: 0 };

/** The same line, shorter; as it is where a letter stands for several steps. */
export function shortened(path) {
  const numbers = (text) => (text.match(/-?[\d.]+/g) ?? []).map(Number);
  const steps = [...path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([, letter, rest]) => [letter, numbers(rest)]);
  if (steps.some(([letter, given]) => given.length !== NUMBERS[letter.toLowerCase()])) return path;
  let [at, start, text, before] = [[0, 0], [0, 0], "", ""];
  for (const [letter, given] of steps) {
    const small = letter.toLowerCase();
    const origin = (index) => {
      if (small === letter || (small === "a" && index < 5)) return 0;
      return at[small === "v" ? 1 : small === "a" ? index - 5 : index % 2];
    };
    const moves = given.map((number, index) => tenth(number - origin(index)));
    if (small === "z") at = start;
    else if (small === "h") at = [tenth(at[0] + moves[0]), at[1]];
    else if (small === "v") at = [at[0], tenth(at[1] + moves[0])];
    else at = at.map((value, axis) => tenth(value + moves.at(axis - 2)));
    if (small === "m") start = at;
    text += (small === before && small !== "m" ? " " : small) + moves.map(digits).join(" ");
    before = small;
  }
  return text.replace(/ -/g, "-");
}

function tenth(number) {
  return Math.round(number * 10) / 10;
}

function digits(number) {
  return String(number).replace(/^(-?)0[.]/, "$1.");
}
