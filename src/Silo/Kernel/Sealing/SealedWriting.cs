using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Sealing;

/// <summary>
/// Seals what one append says of the people of one case. Who has no key yet, or none any more, gets a fresh one, which is
/// written beside the events that need it.
/// </summary>
internal sealed class SealedWriting(string ofCase, ImmutableDictionary<string, PersonKey> known) : ISealing
{
    private readonly Dictionary<string, PersonKey> _used = new(StringComparer.Ordinal);

    /// <summary>The keys made for this append.</summary>
    public ImmutableDictionary<string, PersonKey> Made { get; private set; } = ImmutableDictionary<string, PersonKey>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>The keys that were there before, and under which something of it was sealed.</summary>
    public IEnumerable<Guid> Relied => _used.Where(each => !Made.ContainsKey(each.Key)).Select(each => each.Value.Id);

    public SealedText Seal(string person, string text)
    {
        if (!StorableText.IsStorable(text))
            throw StorableText.NotStorable;
        if (!_used.TryGetValue(person, out var key))
            _used[person] = key = known.GetValueOrDefault(person) ?? Make(person);
        return new SealedText(key.Id, SealedBox.Seal(key.Key, key.Id.ToString(), Encoding.UTF8.GetBytes(text)));
    }

    /// <exception cref="InvalidOperationException">Always: what is being written is not read.</exception>
    public string? Open(SealedText sealedText) => throw new InvalidOperationException("These keys are for writing.");

    /// <summary>The rows of the keys that were made.</summary>
    public IEnumerable<PersonKeyRow> Rows(PersonKeyWrap wrap) =>
        Made.Select(each => new PersonKeyRow(each.Value.Id, ofCase, each.Key, wrap.Wrapped(each.Value)));

    private PersonKey Make(string person)
    {
        var made = new PersonKey(Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(PartnershipKeys.Length));
        Made = Made.Add(person, made);
        return made;
    }
}
