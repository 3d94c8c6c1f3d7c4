using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Partnership.Contracts.Help;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>Who asked for help and waits for it still: nobody has made them a link since, and they have not got in.</summary>
internal sealed class OpenAsks(GrainCalls grains, IDbContextFactory<AccountsDb> stores)
{
    /// <summary>Of this organisation, for who looks after its people; nobody for others.</summary>
    public async Task<ImmutableArray<HelpAsk>> Of(OrganisationId organisation, CancellationToken ct)
    {
        var asked = await grains.Ask<IHelpGrain, HelpAsks>(organisation.ToString(), grain => grain.Asked(ct));
        if (!asked.Succeeded || asked.Value.All.IsEmpty)
            return [];
        await using var accounts = await stores.CreateDbContextAsync(ct);
        var people = asked.Value.All.Select(ask => ask.User.Value).ToArray();
        var helped = await accounts.Recoveries.Where(recovery => people.Contains(recovery.Person))
            .Select(recovery => new { recovery.Person, At = recovery.AskedAt }).ToListAsync(ct);
        var entered = await accounts.Sessions.Where(session => people.Contains(session.Person))
            .Select(session => new { session.Person, At = session.BegunAt }).ToListAsync(ct);
        return Open(asked.Value.All, [.. helped.Concat(entered).Select(each => (new UserId(each.Person), each.At))]);
    }

    /// <summary>Those for whom nothing has happened since they asked.</summary>
    public static ImmutableArray<HelpAsk> Open(ImmutableArray<HelpAsk> asked, IReadOnlyList<(UserId Person, DateTimeOffset At)> happened) =>
        [.. asked.Where(ask => !happened.Any(each => each.Person == ask.User && each.At >= ask.At))];
}
