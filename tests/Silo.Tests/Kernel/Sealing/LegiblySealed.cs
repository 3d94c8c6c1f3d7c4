using System.Security.Cryptography;
using System.Text;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Sealing;

namespace Partnership.Silo.Tests.Kernel.Sealing;

/// <summary>Events in their stored form, with boxes that can be read: what is sealed, and for whom, is there to be compared.</summary>
internal sealed class LegiblySealed : ISealing
{
    private static readonly LegiblySealed Boxes = new();

    public static (string Type, int Version, string Data) Store(IEvent @event) => EventTypes.Store(@event, Boxes);

    public static IEvent Read(string type, int version, string data) => EventTypes.Read(type, version, data, Boxes);

    /// <summary>The key that this person has here.</summary>
    public static Guid KeyOf(string person) => new(SHA256.HashData(Encoding.UTF8.GetBytes(person)).AsSpan(0, 16));

    public SealedText Seal(string person, string text) => new(KeyOf(person), text);

    public string? Open(SealedText sealedText) => sealedText.Box;
}
