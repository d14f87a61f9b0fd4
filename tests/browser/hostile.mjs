// Two thousand links nobody means well with, the same in every run: made by hand, at and past every
// bound of the table of inputs, and drawn from a fixed seed.

const SEED = 20260630;
const COUNT = 2000;
const LONGEST = 8000;

/** Mulberry32: small, good enough to draw links, the same everywhere. */
export function generator(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { pick: (list) => list[Math.floor(next() * list.length)], below: (limit) => Math.floor(next() * limit) };
}

const NUMBERS = [
  "", " ", "-", "+", ".", "-0", "0", "00", "+1", "1.", ".5", "1e9", "1e-9", "1e999", "-1e999", "NaN", "nan", "inf",
  "-inf", "Infinity", "0x10", "1_000", "1,5", "1 000", "５", "٥", "1/0", "5%", "--5", "1bn", "1tnm", "-1bn",
  "9".repeat(29), "9".repeat(400), "0." + "0".repeat(40) + "1", "79228162514264337593543950335",
  "-79228162514264337593543950335", "79228162514264337593543950336", "\0", "1\0", "½", "١٢٣",
];

const TEXTS = [
  "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</title><svg onload=alert(1)>", "javascript:alert(1)",
  "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "'\"><b>", "&lt;b&gt;", "=cmd|' /C calc'!A0", "@SUM(1)",
  "\u202egnp.exe", "\u2066\u2069\u200f\u200e", "שלום עולם", "مرحبا بالعالم", "אבג<b>\u202eabc", "a\0b", "\u0001\u001b[31m",
  "\r\nSet-Cookie: a=b", "\t\n\u000b", "\ufeff\u200b\u2060", "e" + "\u0301".repeat(200), "👩‍👩‍👧‍👦".repeat(20), "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "日本語の名前", "“quoted”「鉤」", "\ud800", "\u2028\u2029", "__proto__", "constructor", "../../../etc/passwd",
  "x".repeat(32), "x".repeat(33), "x".repeat(5000), "%", "%25%32%35", "%u0041", "none", "null", "undefined", "true",
];

const MONTHS = [
  "2026-07", "1934-01", "1933-12", "2100-12", "2101-01", "0000-00", "9999-12", "2026-13", "2026-0", "2026-1", "-1-01",
  "2026", "2026-07-01", "2026/07", "٢٠٢٦-٠٧", "99999999999-01", "", "NaN", "+2026-07",
];

const NODES = [
  "none", "", ",", ":", "1:", ":1", "1:2,", "1:2,1:3", "0:1", "360:1", "361:1", "-1:1", "1:NaN", "1:1e9", "1:-1", "1:99999tn",
  "1:2:3", "1;2", "1:2,2:x", Array.from({ length: 60 }, (_, month) => `${month + 1}:2`).join(","),
  Array.from({ length: 61 }, (_, month) => `${month + 1}:2`).join(","), "1:2,".repeat(1500),
];

const WORDS = ["", "flat", "FLAT", "up", "nodes", "history", "glide", "profit", "reserve", "success", "fail", "🙂", "flat ", "0"];

const BETS = [
  "none", "", ";", ":", "kind", "kind:", "kind:grant", "kind:equity", "kind:bomb;amount:1;month:2026-07",
  "kind:grant;amount:1m;month:2026-07", "kind:grant;amount:-1;month:2026-07", "kind:grant;amount:1m;month:2026-07;kind:loan",
  "kind:grant;amount:1m;amount:2m;month:2026-07", "kind:grant;amount:NaN;month:never", "kind:grant;name:%3B%3A%25;amount:0;month:2026-07",
  "kind:equity;amount:1bn;month:2026-07;multiple:1e9;exit:1900-01;chance:101", "kind:equity;amount:9tn;month:2026-07;multiple:99999;exit:2500-01;chance:-1",
  "kind:equity;amount:1bn;month:2030-01;multiple:2;exit:2020-01;chance:50", "kind:loan;amount:1bn;month:2026-07;coupon:-5;exit:2027-01;recovery:101;chance:x",
  "kind:loan;amount:1bn;month:2026-07;coupon:1000;exit:2026-07;recovery:0;chance:0", "kind:compute;units:-1;unit_price:1;month:2026-07",
  "kind:compute;units:1e6;unit_price:25k;month:2026-07;hours:25;utilisation:200;price:-1;power:x;life:0",
  "kind:compute;units:999999999999;unit_price:999bn;month:2026-07;life:999", "kind:grant;constructor:1;__proto__:2;amount:1m;month:2026-07",
  "kind:grant;amount:1m;month:2026-07;ends:never;counted:maybe", "kind:grant;;;;amount:1m;;month:2026-07;;", ";".repeat(3000), "kind:grant;a:".repeat(300),
];

const enc = encodeURIComponent;
/** As encodeURIComponent, but half a surrogate pair is written as it stands. */
const encoded = (text) => (/[\ud800-\udfff]/.test(text) && !text.isWellFormed?.() ? text : enc(text));
/** Encoded again and again. */
const nested = (text, depth) => (depth === 0 ? text : nested(enc(text), depth - 1));
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

function byHand() {
  const gift = "bet=kind:grant;amount:1m;month:2026-07";
  return [
    "", "?", "&", "&&&&", "=", "==", "=1", "rate", "rate=", "=rate=", "rate==2", "rate=2=3", "?rate=2", "??rate=2", "rate=2?staff=3", "rate=2;staff=3",
    "%", "%%%", "%zz=1", "rate=%", "rate=%f", "rate=%ff%fe", "rate=%00", "%00=%00", "rate=2%00", "rate=%C0%80", "rate=%ED%A0%80", "rate=%F5%80%80%80",
    "v=0", "v=2", "v=1.0", "v=01", "v=", "v=NaN", "v=99999999999999999999", "v=1&v=1", "v=1&v=2", "V=1", "Rate=2", "RATE=2", " rate=2", "rate =2", "rate= 2",
    "preset=", "preset=nobody", "preset=TETHER-2026-06", "preset=bank&preset=nobody", "preset=__proto__", "preset=../bank", `preset=${enc("<b>")}`,
    "rate=2&rate=3", "rate=2&".repeat(300), times(120, (at) => `k${at}=1`).join("&"), times(3000, (at) => `k${at}=1`).join("&"),
    "cash=100&repo=100&fund=100&paper=100&gold=100&bitcoin=100&equities=100&loans=100&other=100", "gold_share=100&bitcoin_share=100",
    "gold_issuance=100&bitcoin_issuance=100&loans_issuance=100", "tokens=0", "tokens=0&other_liabilities=0&buffer=0", "tokens=0&bets=none&staff=0",
    "months=1", "months=360", "months=1&run_month=1&run_share=100&run_months=1", "months=360&growth=1000&rate=20", "months=360&growth=-100&run_share=100",
    `${gift}&`.repeat(16), `${gift}&`.repeat(17), `${gift}&`.repeat(200), `bets=none&${gift}`, `${gift}&bets=none`, "bet=none&bet=none", "bets=", "bets=all",
    "path=nodes", "path=nodes&rates=none", "path=history&history_from=1934-01&months=360", "path=history&history_from=2026-05&months=360", "path=glide&rate_months=0",
    `name=${"x".repeat(LONGEST - 5)}`, `name=${"x".repeat(LONGEST - 4)}`, `name=${"x".repeat(100_000)}`, `name=${enc("あ".repeat(3000))}`,
    `${"a".repeat(100_000)}=1`, "&".repeat(100_000), "=".repeat(100_000), "%".repeat(50_000), "rate=2&".repeat(15_000), `rate=2&name=${"y".repeat(LONGEST)}&tax=3`,
    ...times(12, (depth) => `name=${nested("<script>alert('<b>')</script>", depth)}`),
    ...times(12, (depth) => `${nested("rate=2&staff=3", depth)}`),
    ...times(8, (depth) => `name=${nested("https://example.org/?rate=2&name=x", depth)}`),
    ...TEXTS.flatMap((text) => [`name=${encoded(text)}`, `${encoded(text)}=1`, encoded(text), `preset=${encoded(text)}`, `v=${encoded(text)}`]),
    ...TEXTS.map((text) => `bet=${encoded(`kind:grant;name:${text};amount:1m;month:2026-07`)}`),
    ...TEXTS.map((text) => `bet=${encoded(`kind:grant;name:a;${text}:1;amount:${text};month:2026-07`)}`),
    ...TEXTS.map((text) => `path=${encoded(text)}&start=${encoded(text)}&rates=${encoded(text)}`),
    ...BETS.flatMap((bet) => [`bet=${enc(bet)}`, `bet=${enc(bet)}&preset=bank`, `bet=${bet}`]),
  ];
}

/** A number's text a little past a bound. */
const past = (bound, by) => String(Number((Number(bound) + by).toPrecision(15)));

/** Every key at, below and past both bounds, and in every form that is no number. */
function atBounds(parameters, draw) {
  return parameters.flatMap(({ key, minimum, maximum }) => {
    if (minimum === null) {
      const lists = { start: MONTHS, history_from: MONTHS, tokens_path: NODES, rates: NODES };
      const values = lists[key] ?? WORDS;
      return values.map((value) => `${key}=${enc(value)}`);
    }
    const tiny = 1e-6 * Math.max(1, Math.abs(Number(maximum)));
    const bounds = [minimum, maximum, past(minimum, -tiny), past(maximum, tiny), past(minimum, -1), past(maximum, 1), `-${maximum}`, `${maximum}0`];
    const forms = times(5, () => draw.pick(NUMBERS));
    return [...bounds, ...forms].map((value) => `${key}=${enc(value)}`);
  });
}

/** A heap of keys with whatever comes. */
function heap(parameters, draw) {
  const values = [NUMBERS, NUMBERS, TEXTS, MONTHS, NODES, WORDS, BETS];
  const key = () => (draw.below(8) === 0 ? draw.pick(TEXTS) : draw.pick(parameters).key);
  const value = ({ minimum, maximum }) => {
    if (minimum === null || draw.below(3) === 0) return draw.pick(draw.pick(values));
    const [low, high] = [Number(minimum), Number(maximum)];
    return String(Number((low + ((high - low) * draw.below(101)) / 100).toPrecision(6)));
  };
  const pair = () => {
    const name = key();
    const row = parameters.find((one) => one.key === name) ?? { minimum: null };
    return `${encoded(name)}=${encoded(value(row))}`;
  };
  return times(1 + draw.below(12), pair).join(draw.below(20) === 0 ? ";" : "&");
}

/** The links, of the table that `project --params` prints. */
export function links(parameters) {
  const draw = generator(SEED);
  const made = [...byHand(), ...atBounds(parameters, draw)];
  while (made.length < COUNT) made.push(heap(parameters, draw));
  return made;
}
