using System.Collections.Immutable;
using Partnership.Contracts.Help;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Help;

/// <summary>Who is heard when they ask for help, and for how long it stands.</summary>
internal static class HelpDecisions
{
    /// <summary>Who asks again within this time is heard already.</summary>
    public static readonly TimeSpan Heard = TimeSpan.FromDays(1);

    /// <summary>Who asked longer ago has found help, or will ask again.</summary>
    public static readonly TimeSpan Shown = TimeSpan.FromDays(14);

    public static Decision Ask(HelpState state, UserId user, Member? member, DateTimeOffset now)
    {
        if (member is not { EndedOn: null })
            return Decision.Refused(CommonRefusals.NotFound);
        return state.Asks.Any(ask => ask.User == user && now - ask.At < Heard) ? Decision.Nothing : Decision.Of(new HelpAsked(user, now));
    }

    public static ImmutableArray<HelpAsk> Open(HelpState state, OrganisationMembers members, DateTimeOffset now) =>
    [
        .. state.Asks.Where(ask => now - ask.At < Shown && members.All.Any(member => member.User == ask.User)).OrderByDescending(ask => ask.At),
    ];
}
