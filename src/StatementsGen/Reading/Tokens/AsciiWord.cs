#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif
using System.Runtime.CompilerServices;
using StatementsGen.Reading.Lexicon;

namespace StatementsGen.Reading.Tokens;

/// <summary>Reads words that consist of ASCII letters and digits, as nearly all words do.</summary>
internal static class AsciiWord
{
    /// <summary>The bit that turns a capital into a small letter. Small letters and digits already have it.</summary>
    private const byte SmallBit = 0x20;

#if NET8_0_OR_GREATER
    private static Vector128<byte> Indices => Vector128.Create(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, (byte)15);
#endif

    /// <summary>Reads the word that starts at an ASCII letter or digit.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">The offset of its first character.</param>
    /// <param name="limit">The end of the sentence.</param>
    /// <param name="head">Receives the first part of the word's key, as <see cref="WordKey.Append"/> makes it.</param>
    /// <param name="tail">Receives the second part of the key.</param>
    /// <param name="shapes">Receives the shapes of the word.</param>
    /// <returns>The offset past its last character.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Read(string text, int start, int limit, out ulong head, out ulong tail, out TokenShapes shapes)
    {
#if NET8_0_OR_GREATER
        if (Vector128.IsHardwareAccelerated && text.Length - start >= Vector128<byte>.Count)
        {
            // The processor cannot predict where a word ends, so a loop over its letters costs more than all of them at once.
            ref var unit = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text.AsSpan()), start));
            var first = Vector128.LoadUnsafe(ref unit);
            var second = Vector128.LoadUnsafe(ref unit, (nuint)Vector128<ushort>.Count);
            var bytes = Vector128.Narrow(first, second);
            var isAscii = Vector128.Equals(Vector128.Narrow(first >> 8, second >> 8), Vector128<byte>.Zero);
            var small = bytes | Vector128.Create(SmallBit);
            var letters = isAscii & Vector128.LessThan(small - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
            var digits = isAscii & Vector128.LessThan(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
            var length = Math.Min(BitOperations.TrailingZeroCount(~(letters | digits).ExtractMostSignificantBits()), limit - start);
            if (length < Vector128<byte>.Count)
            {
                var inside = Vector128.LessThan(Indices, Vector128.Create((byte)length));
                var key = (small & inside).AsUInt64();
                head = key.GetElement(0);
                tail = key.GetElement(1);
                letters &= inside;
                shapes = ShapesOf(
                    letters.ExtractMostSignificantBits(),
                    Vector128.AndNot(letters, Vector128.Equals(bytes, small)).ExtractMostSignificantBits());
                return start + length;
            }
        }
#endif
        return ReadOneByOne(text, start, limit, out head, out tail, out shapes);
    }

    /// <summary>Reads a word like <see cref="Read"/>, one letter at a time: for long words, at the end of the text, and without vectors.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">The offset of its first character.</param>
    /// <param name="limit">The end of the sentence.</param>
    /// <param name="head">Receives the first part of the word's key, as <see cref="WordKey.Append"/> makes it.</param>
    /// <param name="tail">Receives the second part of the key.</param>
    /// <param name="shapes">Receives the shapes of the word.</param>
    /// <returns>The offset past its last character.</returns>
#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.NoInlining)]
#endif
    internal static int ReadOneByOne(string text, int start, int limit, out ulong head, out ulong tail, out TokenShapes shapes)
    {
        var first = text[start];
        var kinds = WordCharacter.None;
        var end = start + 1;
        head = ReadLetters(text, (uint)(first | SmallBit), start, ref end, Math.Min(limit, start + WordKey.HeadLength), ref kinds);
        tail = end - start == WordKey.HeadLength ? ReadLetters(text, 0, start, ref end, limit, ref kinds) : 0;
        shapes = ShapesOf(first, kinds);
        return end;
    }

    /// <summary>Reads ASCII letters and digits up to a limit.</summary>
    /// <returns>Their part of the key.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ReadLetters(string text, ulong part, int start, ref int end, int limit, ref WordCharacter kinds)
    {
        var key = part;
        var i = end;
        for (; i < limit; i++)
        {
            var c = text[i];
            var kind = WordCharacters.OfAscii(c);
            if ((kind & WordCharacter.Part) == 0)
            {
                break;
            }

            key = WordKey.Append(key, i - start, c | SmallBit);
            kinds |= kind;
        }

        end = i;
        return key;
    }

    private static TokenShapes ShapesOf(char first, WordCharacter rest)
    {
        var shapes = TokenShapes.Word | (first < 'A' ? TokenShapes.Number : first <= 'Z' ? TokenShapes.Capitalized : TokenShapes.None);
        return (rest & WordCharacter.Capital) == 0 ? shapes
            : (rest & WordCharacter.Small) != 0 || first is < 'A' or > 'Z' ? shapes | TokenShapes.InnerCapital
            : shapes | TokenShapes.InnerCapital | TokenShapes.AllCapitals;
    }

#if NET8_0_OR_GREATER
    /// <summary>Gets the shapes of a word from two bit sets, its letters and its capitals. The lowest bit stands for the first character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TokenShapes ShapesOf(uint letters, uint capitals)
    {
        var shapes = TokenShapes.Word
            | ((letters & 1) == 0 ? TokenShapes.Number : (capitals & 1) != 0 ? TokenShapes.Capitalized : TokenShapes.None);
        return capitals <= 1 ? shapes
            : letters != capitals || (letters & 1) == 0 ? shapes | TokenShapes.InnerCapital
            : shapes | TokenShapes.InnerCapital | TokenShapes.AllCapitals;
    }
#endif
}
