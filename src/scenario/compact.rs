//! The compact form of a long link: what its plain query holds, packed into letters, digits, `-`
//! and `_`.
//!
//! Each bit of the text is coded with a guess from the characters before it: contexts of none to
//! four characters say how likely a one is, and a mixer learns whom to believe (the method of the
//! PAQ family, in whole numbers, so that every machine packs alike). Behind each pair stands a
//! check of eight bits, behind the text one of 32. What is here is permanent: another guess would
//! read old links as something else. Not here: when a link is compact, and what its text means.

use percent_encoding::percent_encode_byte;

/// Longest text that is unpacked: more than any scenario needs.
pub(super) const TEXT_CHARACTERS_MAX: usize = 40_000;
/// The last character, so that no link ends in a mark; without it the rest has been cut off.
const ENDING: char = 'Z';
/// Read before every text, so that its first bet is no surprise. Permanent.
const PRIMER: &str = "&start=2026-07&tokens_path=0:183.622bn,12:200bn&rates=0:3.83,12:2.5&name=%E9%87%91%E3%81%AE%E3%82%BB\
&bet=kind:grant;name:;amount:50m;month:2027-01;ends:success;counted:yes\
&bet=kind:equity;name:;amount:610m;month:2027-11;multiple:1.6;exit:2030-01;chance:50;ends:expected;counted:no\
&bet=kind:loan;name:;amount:2.5bn;month:2028-09;coupon:5;exit:2031-12;recovery:40;chance:80;ends:failure;counted:yes\
&bet=kind:compute;name:;units:10000;unit_price:42k;month:2027-06;hours:8760;utilisation:60;price:2.2;power:0.11;life:60;ends:success;counted:yes";

/// Packs a query, all of whose characters are ASCII.
pub(super) fn pack(text: &str) -> String {
    let mut writer = Writer { range: Range::default(), bytes: Vec::new() };
    let mut guess = Guess::primed();
    let mut sum = Checksum::default();
    for byte in raw(text).into_iter().chain([0]) {
        write_symbol(byte, |bit| {
            writer.put(bit, guess.chance());
            guess.learn(bit);
        });
        guess.turn(byte);
        sum.add(byte);
        for check in sum.checks(byte) {
            write_symbol(check, |bit| writer.put(bit, EVEN));
        }
    }
    letters(&writer.finish()) + ENDING.encode_utf8(&mut [0; 4])
}

/// A query that was packed, and whether it is whole. One that was cut off or changed ends behind
/// its last pair that is sure.
pub(super) fn unpack(letters: &str) -> (String, bool) {
    let bytes = bytes_of(letters.strip_suffix(ENDING).unwrap_or(letters));
    let mut reader = Reader::new(&bytes);
    let mut guess = Guess::primed();
    let (mut text, mut sure, mut sum) = (String::new(), 0, Checksum::default());
    while text.len() < TEXT_CHARACTERS_MAX {
        let byte = read_symbol(|| {
            let bit = reader.take(guess.chance());
            guess.learn(bit);
            bit
        });
        guess.turn(byte);
        sum.add(byte);
        if matches!(byte, 0 | b'&') {
            let is_sound = sum.checks(byte).all(|check| read_symbol(|| reader.take(EVEN)) == check);
            if !is_sound || reader.is_cut {
                break;
            }
            sure = text.len();
        }
        match byte {
            0 => return (text, true),
            1..128 => text.push(char::from(byte)),
            _ => text.push_str(percent_encode_byte(byte)),
        }
    }
    text.truncate(sure);
    (text, false)
}

/// Fletcher's sum of the bytes so far.
struct Checksum(u32, u32);

impl Default for Checksum {
    fn default() -> Self {
        Self(1, 0)
    }
}

impl Checksum {
    fn add(&mut self, byte: u8) {
        self.0 = (self.0 + u32::from(byte)) % 65_521;
        self.1 = (self.1 + self.0) % 65_521;
    }

    /// The bytes that stand behind a byte: one where a pair ends, four where the text does.
    fn checks(&self, byte: u8) -> impl Iterator<Item = u8> {
        let [a, b, ..] = self.0.to_le_bytes();
        let [c, d, ..] = self.1.to_le_bytes();
        let count = match byte {
            0 => 4,
            b'&' => 1,
            _ => 0,
        };
        [a ^ d, b ^ c, a, c].into_iter().take(count)
    }
}

/// The text with bytes of other scripts as they are: their escapes would take twice the room.
fn raw(text: &str) -> Vec<u8> {
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let [first, tail @ ..] = rest {
        let escaped = match tail {
            [high, low, ..] if *first == b'%' => {
                hex(*high).zip(hex(*low)).filter(|(high, _)| *high >= 8)
            }
            _ => None,
        };
        bytes.push(escaped.map_or(*first, |(high, low)| high << 4 | low));
        rest = if escaped.is_some() { tail.get(2..).unwrap_or_default() } else { tail };
    }
    bytes
}

/// A digit of an escape, in large letters as we write them.
fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

/// Gives the eight bits of a character, the highest first.
fn write_symbol(byte: u8, mut put: impl FnMut(bool)) {
    (0..8).rev().for_each(|place| put(byte >> place & 1 == 1));
}

fn read_symbol(mut take: impl FnMut() -> bool) -> u8 {
    (0..8).fold(0, |byte, _| byte << 1 | u8::from(take()))
}

/// Chances are of 4,096.
const EVEN: i32 = 1 << 11;
/// Slots of what was learned; a power of two.
const SLOTS: usize = 1 << 15;
/// Contexts: of none to four characters.
const ORDERS: usize = 5;
/// A slot learns ever slower, down to one part in so many.
const SLOWEST: i32 = 60;
/// How fast the mixer learns.
const MIXER_STEP: i32 = 14;
/// No weight grows beyond this, so that no sum can.
const WEIGHTS_MAX: i32 = 1 << 19;
/// The weight each context begins with, of 65,536.
const WEIGHT: i32 = 22_000;

/// How likely a bit is one where its context was met before, of 65,536, and how often that was.
#[derive(Clone, Copy)]
struct Prediction {
    chance: i32,
    met: i32,
}

/// What the characters so far say of the next bit.
struct Guess {
    slots: Vec<Prediction>,
    /// The weights of the contexts, by how many of them were met before.
    weights: [[i32; ORDERS]; ORDERS + 1],
    /// The last characters, the newest in the lowest byte.
    past: u32,
    /// The bits of the present character behind a leading one.
    bits: u32,
    /// What each context says of the next bit, drawn out.
    said: [i32; ORDERS],
    places: [usize; ORDERS],
    /// How many contexts were met before.
    met: usize,
    chance: i32,
    stretched: Vec<i32>,
}

impl Guess {
    fn primed() -> Self {
        let mut guess = Self {
            slots: vec![Prediction { chance: 1 << 15, met: 0 }; SLOTS],
            weights: [[WEIGHT; ORDERS]; ORDERS + 1],
            past: 0,
            bits: 1,
            said: [0; ORDERS],
            places: [0; ORDERS],
            met: 0,
            chance: EVEN,
            stretched: stretched(),
        };
        guess.look();
        for byte in raw(PRIMER) {
            write_symbol(byte, |bit| guess.learn(bit));
            guess.turn(byte);
        }
        guess
    }

    /// How likely the next bit is one.
    fn chance(&self) -> i32 {
        self.chance
    }

    /// Asks the contexts.
    fn look(&mut self) {
        self.met = 0;
        let asked = self.said.iter_mut().zip(&mut self.places).enumerate();
        for (order, (said, place)) in asked {
            *place = place_of(order, self.past, self.bits);
            let slot = self.slots.get(*place).copied();
            let slot = slot.unwrap_or(Prediction { chance: 1 << 15, met: 0 });
            self.met += usize::from(slot.met > 0);
            let chance = usize::try_from(slot.chance >> 4).unwrap_or(0);
            *said = self.stretched.get(chance).copied().unwrap_or(0);
        }
        let weights = self.weights.get(self.met).copied().unwrap_or_default();
        let sum: i32 =
            weights.iter().zip(&self.said).map(|(weight, said)| (weight * said) >> 8).sum();
        self.chance = squashed(sum >> 8).clamp(1, 4_095);
    }

    fn learn(&mut self, bit: bool) {
        let fault = ((i32::from(bit) << 12) - self.chance) * MIXER_STEP;
        for (weight, said) in self.weights.get_mut(self.met).into_iter().flatten().zip(&self.said) {
            *weight = (*weight + ((said * fault + 0x8000) >> 16)).clamp(-WEIGHTS_MAX, WEIGHTS_MAX);
        }
        for place in self.places {
            if let Some(slot) = self.slots.get_mut(place) {
                slot.met = (slot.met + 1).min(SLOWEST);
                slot.chance += ((i32::from(bit) << 16) - i32::from(bit) - slot.chance) * 2
                    / (2 * slot.met + 1);
            }
        }
        self.bits = self.bits << 1 | u32::from(bit);
        self.look();
    }

    fn turn(&mut self, byte: u8) {
        self.past = self.past << 8 | u32::from(byte);
        self.bits = 1;
        self.look();
    }
}

/// The slot of the last `order` characters and the bits of the present one.
fn place_of(order: usize, past: u32, bits: u32) -> usize {
    let context = u64::from(past) & ((1 << (8 * order)) - 1);
    let mixed =
        (context << 16 | u64::from(bits) << 3 | order as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    usize::try_from(mixed >> 49).unwrap_or(0) % SLOTS
}

/// The chance of a number of the mixer: 4,096 / (1 + exp(−x / 256)), straight between 33 points.
fn squashed(x: i32) -> i32 {
    const POINTS: [i32; 33] = [
        1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994,
        3348, 3607, 3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
    ];
    let x = x.clamp(-2_047, 2_047);
    let (place, part) = ((x >> 7) + 16, x & 127);
    let point = |place: i32| usize::try_from(place).ok().and_then(|place| POINTS.get(place));
    let (low, high) = (point(place).unwrap_or(&1), point(place + 1).unwrap_or(&4_094));
    (low * (128 - part) + high * part + 64) >> 7
}

/// The other way round, for each chance.
fn stretched() -> Vec<i32> {
    let mut numbers = Vec::with_capacity(4_096);
    for x in -2_047..=2_047 {
        let reached = usize::try_from(squashed(x)).unwrap_or(0);
        numbers.resize(numbers.len().max(reached + 1), x);
    }
    numbers.resize(4_096, 2_047);
    numbers
}

/// The numbers that are still possible.
struct Range {
    low: u32,
    high: u32,
}

impl Default for Range {
    fn default() -> Self {
        Self { low: 0, high: u32::MAX }
    }
}

impl Range {
    /// The last number that says one.
    fn middle(&self, chance: i32) -> u32 {
        let part = (u64::from(self.high - self.low) * u64::from(chance.unsigned_abs())) >> 12;
        self.low + u32::try_from(part).unwrap_or(0)
    }

    fn narrow(&mut self, bit: bool, middle: u32) {
        if bit {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
    }

    /// The first byte once it is certain; the numbers move up behind it.
    fn shift(&mut self) -> Option<u8> {
        let [first, ..] = self.low.to_be_bytes();
        let [last, ..] = self.high.to_be_bytes();
        (first == last).then(|| {
            self.low <<= 8;
            self.high = self.high << 8 | 255;
            first
        })
    }
}

struct Writer {
    range: Range,
    bytes: Vec<u8>,
}

impl Writer {
    fn put(&mut self, bit: bool, chance: i32) {
        self.range.narrow(bit, self.range.middle(chance));
        while let Some(byte) = self.range.shift() {
            self.bytes.push(byte);
        }
    }

    fn finish(mut self) -> Vec<u8> {
        self.bytes.extend(self.range.low.to_be_bytes());
        self.bytes
    }
}

struct Reader<'b> {
    range: Range,
    bytes: std::slice::Iter<'b, u8>,
    number: u32,
    /// Whether more was asked for than there is.
    is_cut: bool,
}

impl<'b> Reader<'b> {
    fn new(bytes: &'b [u8]) -> Self {
        let mut reader =
            Self { range: Range::default(), bytes: bytes.iter(), number: 0, is_cut: false };
        (0..4).for_each(|_| reader.advance());
        reader
    }

    fn advance(&mut self) {
        let next = self.bytes.next();
        self.is_cut |= next.is_none();
        self.number = self.number << 8 | u32::from(next.copied().unwrap_or(0));
    }

    fn take(&mut self, chance: i32) -> bool {
        let middle = self.range.middle(chance);
        let bit = self.number <= middle;
        self.range.narrow(bit, middle);
        while self.range.shift().is_some() {
            self.advance();
        }
        bit
    }
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Six bits a letter.
fn letters(bytes: &[u8]) -> String {
    let letter = |bits: u32| ALPHABET.get(bits as usize & 63).map_or('A', |byte| char::from(*byte));
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let bits = three.iter().fold(0, |bits, byte| bits << 8 | u32::from(*byte));
        let bits = bits << (8 * (3 - three.len()));
        let shifts = [18, 12, 6, 0].into_iter().take(three.len() + 1);
        text.extend(shifts.map(|shift| letter(bits >> shift)));
    }
    text
}

/// The whole bytes of letters; a character that is no letter ends them.
fn bytes_of(letters: &str) -> Vec<u8> {
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for byte in letters.bytes() {
        let Some(place) = (0_u32..).zip(ALPHABET).find(|(_, letter)| **letter == byte) else {
            break;
        };
        bits = bits << 6 | place.0;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.extend(u8::try_from(bits >> held & 255));
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_comes_back_and_is_much_shorter() {
        let bet = "&bet=kind:loan;name:%E9%87%91;amount:2.5bn;month:2028-09;coupon:5;exit:2031-12;recovery:40;chance:80;ends:failure;counted:yes";
        let text = bet.repeat(16);
        let packed = pack(&text);
        assert_eq!(unpack(&packed), (text.clone(), true));
        assert!(packed.len() * 10 < text.len(), "{} of {}", packed.len(), text.len());
        assert_eq!(unpack(&pack("")), (String::new(), true));
    }

    #[test]
    fn the_form_is_permanent() {
        let text = "name=a%20b&rate=4.1&bets=none";
        assert_eq!(pack(text), "Ijk9KsYIlkU1D2f8Mxy2Kzv6pGa-w6kOOrTQWcAZ");
    }

    #[test]
    fn what_was_cut_off_is_read_as_far_as_it_is_sure() {
        let text = "rate=4.1&tokens=200bn&growth=-2.5&staff=150&tax=21&name=ABCDEFG";
        let packed = pack(text);
        for end in 0..packed.len() - 1 {
            let (read, is_whole) = unpack(&packed[..end]);
            assert!(text.starts_with(&read) && (!is_whole || read == text), "{end}: {read}");
        }
        assert_eq!(
            unpack(&packed[..packed.len() - 16]).0,
            "rate=4.1&tokens=200bn&growth=-2.5&staff=150&tax=21"
        );
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in "[ -~]{0,600}") {
            prop_assert_eq!(unpack(&pack(&text)), (text, true));
        }

        #[test]
        fn what_was_changed_is_told(text in "[ -~]{20,200}", place in any::<prop::sample::Index>(), letter in "[A-Za-z0-9_-]") {
            let packed = pack(&text);
            let place = place.index(packed.len() - 8);
            let mut changed = packed.clone();
            changed.replace_range(place..=place, &letter);
            let (read, is_whole) = unpack(&changed);
            prop_assert!(changed == packed || !is_whole || read == text);
        }

        #[test]
        fn reading_never_panics(letters in "[A-Za-z0-9_%é-]{0,400}") {
            let (text, _) = unpack(&letters);
            prop_assert!(text.len() <= TEXT_CHARACTERS_MAX);
        }
    }
}
