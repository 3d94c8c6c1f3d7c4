using Partnership.Contracts.Cases;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Sealing;

namespace Partnership.Silo.Tests.Kernel.Sealing;

/// <summary>Stores events as the journal does, and reads them as they read once the keys of some people are gone.</summary>
internal sealed class DestroyedKeys : ISealing
{
    private readonly Dictionary<string, Guid> _living = new(StringComparer.Ordinal);
    private readonly List<(string Type, int Version, string Data)> _stored = [];

    public void Store(IEvent @event) => _stored.Add(EventTypes.Store(@event, this));

    /// <summary>The next text of this person gets a key of its own.</summary>
    public void Destroy(PersonOfCase person) => _living.Remove(person.ToString());

    public IEnumerable<IEvent> Read() => _stored.Select(each => EventTypes.Read(each.Type, each.Version, each.Data, this));

    public SealedText Seal(string person, string text) =>
        new(_living.TryGetValue(person, out var key) ? key : _living[person] = Guid.NewGuid(), text);

    public string? Open(SealedText sealedText) => _living.ContainsValue(sealedText.Under) ? sealedText.Box : null;
}
