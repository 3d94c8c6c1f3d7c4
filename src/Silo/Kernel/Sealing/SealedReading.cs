using System.Text;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Sealing;

/// <summary>Opens the personal texts of stored events. Where the key is gone, the person was erased.</summary>
internal sealed class SealedReading(IReadOnlyDictionary<Guid, byte[]> keys) : ISealing
{
    /// <summary>Reads events in which nothing is sealed, or whose people were all erased.</summary>
    public static SealedReading WithoutKeys { get; } = new(new Dictionary<Guid, byte[]>());

    public string? Open(SealedText sealedText) => keys.TryGetValue(sealedText.Under, out var key)
        ? Encoding.UTF8.GetString(SealedBox.Open(key, sealedText.Under.ToString(), sealedText.Box))
        : null;

    /// <exception cref="InvalidOperationException">Always: who reads has no person under whose key to seal.</exception>
    public SealedText Seal(string person, string text) => throw new InvalidOperationException("A personal text can be stored only in a stream that names its case.");
}
