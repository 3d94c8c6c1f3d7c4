using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Sealing;

/// <summary>What is read of a text once its person was erased: as it will be read of the stored one. An empty text was never sealed.</summary>
internal static class ErasedText
{
    public static string Of(string text) => text.Length > 0 ? Erased.Text : text;
}
