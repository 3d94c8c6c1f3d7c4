using System.Threading.Channels;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Partnership.Contracts.Help;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>
/// Passes on who asked for help, one after the other and behind the answer that they were given: whose address it is, and
/// whether it is anybody's, takes no part in how long that took.
/// </summary>
internal sealed partial class HelpDesk(IServiceScopeFactory scopes, ILogger<HelpDesk> logger) : BackgroundService
{
    private const int MostWaiting = 1_000;

    private readonly Channel<string> _addresses =
        Channel.CreateBounded<string>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public void Ask(string address) => _addresses.Writer.TryWrite(address);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var address in _addresses.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await PassOn(address, stoppingToken);
            }
            catch (Exception failed) when (failed.IsOutage())
            {
                // Whoever asked will ask again, or ring.
                NotPassedOn(logger);
            }
        }
    }

    private async Task PassOn(string address, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var normalized = services.GetRequiredService<ILookupNormalizer>().NormalizeName(address);
        var account = await services.GetRequiredService<AccountsDb>().Users.AsNoTracking()
            .FirstOrDefaultAsync(each => each.NormalizedUserName == normalized && each.CompletedAt != null, ct);
        if (account is null)
            return;
        var person = new UserId(account.Id);
        foreach (var entry in await services.GetRequiredService<EnteringSteps>().Memberships(person))
        {
            await services.GetRequiredService<PortalCalls>().Ask<IHelpGrain, HelpAsks>(
                "passing on who asked for help", entry.Organisation.Id.ToString(), grain => grain.Ask(new AskForHelp(CommandId.New(), person), ct));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database was away while somebody asked for help; it was not passed on")]
    private static partial void NotPassedOn(ILogger logger);
}
