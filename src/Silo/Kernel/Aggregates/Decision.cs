using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Aggregates;

/// <summary>What a command comes to: events, or every reason why not. No events and no refusal means that all stands so already.</summary>
internal sealed record Decision(ImmutableArray<IEvent> Events, ImmutableArray<Refusal> Refusals)
{
    public static Decision Nothing { get; } = new([], []);

    public static Decision Of(params ReadOnlySpan<IEvent> events) => new([.. events], []);

    public static Decision Refused(string code, string field = "") => new([], [new Refusal(field, code)]);

    public static Decision Refused(IEnumerable<Refusal> refusals) => new([], [.. refusals]);
}
