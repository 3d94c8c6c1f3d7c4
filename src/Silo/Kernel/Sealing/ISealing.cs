namespace Partnership.Silo.Kernel.Sealing;

/// <summary>How personal texts are sealed or opened while one event is translated.</summary>
internal interface ISealing
{
    /// <summary>The text; null where its person was erased.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">It was not sealed under the key that it names.</exception>
    string? Open(SealedText sealedText);

    /// <summary>Seals a text of this person.</summary>
    /// <exception cref="InvalidDataException">The text cannot be stored.</exception>
    SealedText Seal(string person, string text);
}
