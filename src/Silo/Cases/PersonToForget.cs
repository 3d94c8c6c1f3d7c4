using System.Text.Json;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Cases;

/// <summary>A person of a case was erased, which the referrals drawn from it are to hear. It names nobody.</summary>
internal sealed record PersonToForget(CaseReference Case, PersonOfCase Person, DateTimeOffset At)
{
    /// <summary>The kind of outbox message that carries it.</summary>
    public const string Kind = "erasure";

    /// <summary>The messages that follow from a change of a case.</summary>
    public static IEnumerable<OutboxMessage> Of(CaseReference reference, CaseState before, CaseState after) => after.Erasures
        .Index().Skip(before.Erasures.Length)
        .Select(each => new PersonToForget(reference, each.Item.Person, each.Item.At).Message(each.Index + 1));

    public static PersonToForget Of(string payload) => JsonSerializer.Deserialize<PersonToForget>(payload, EventTypes.Json)!;

    private OutboxMessage Message(int number) => new($"{Kind}/{Case}/{number}", Kind, JsonSerializer.Serialize(this, EventTypes.Json));
}
