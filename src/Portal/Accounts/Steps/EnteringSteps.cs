using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Entering;
using Partnership.Portal.Accounts.Joining;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Steps;

/// <summary>Leads a person from what they have proved to their session.</summary>
internal sealed class EnteringSteps(
    AccountsDb accounts, Entrances entrances, Sessions.Sessions sessions, PortalCalls grains,
    InvitationAcceptance invitations, NewBrowsers browsers, SignInHistory history, TimeProvider time)
{
    /// <summary>Where they go next; at the end the session has begun.</summary>
    public async Task<string> Next(HttpContext http, Entrance entrance)
    {
        if (await accounts.Users.FindAsync([entrance.Account], http.RequestAborted) is not { } account)
            return AccountLinks.SignIn;
        var memberships = await Memberships(new UserId(account.Id));
        switch (NextStep.Of(entrance.Proved, await HasSecondFactor(account), entrance.Invitation is not null, memberships.Length))
        {
            case Step.SetUp:
                entrances.Open(http, entrance);
                return AccountLinks.SetUp;
            case Step.Code:
                entrances.Open(http, entrance);
                return AccountLinks.Code;
            case Step.AcceptInvitation:
                await invitations.Accept(entrance.Invitation!, account, http.RequestAborted);
                return await Next(http, entrance with { Invitation = null });
            case Step.NoMembership when InvitationLink.IsPath(entrance.To):
                entrances.Open(http, entrance);
                return entrance.To!;
            case Step.NoMembership:
                entrances.Close(http);
                await history.Write(account.Id, account.Email, SignInOutcome.NoMembership, entrance.Proved!.Value, http);
                return AccountLinks.NoMembership;
            case Step.ChooseOrganisation:
                entrances.Open(http, entrance);
                return AccountLinks.Organisation;
            default:
                return await Begin(http, entrance, account, memberships.Single().Organisation.Id);
        }
    }

    /// <summary>Begins the session for one of the organisations of who has proved who they are.</summary>
    public async Task<string> Choose(HttpContext http, Entrance entrance, OrganisationId organisation)
    {
        var memberships = await Memberships(new UserId(entrance.Account));
        return NextStep.Of(entrance.Proved, hasSecondFactor: true, isInvited: false, memberships.Length) is Step.Begin or Step.ChooseOrganisation
            && memberships.Any(entry => entry.Organisation.Id == organisation)
            && await accounts.Users.FindAsync([entrance.Account], http.RequestAborted) is { } account
            ? await Begin(http, entrance, account, organisation)
            : AccountLinks.SignIn;
    }

    /// <summary>The organisations that somebody may act for.</summary>
    public async Task<ImmutableArray<StaffEntry>> Memberships(UserId person) =>
        (await grains.Ask<IDirectoryGrain, ImmutableArray<StaffEntry>>("entering", grain => grain.Memberships(person, CancellationToken.None))).Value;

    private async Task<bool> HasSecondFactor(Account account) =>
        account.Authenticator is not null || await accounts.UserPasskeys.AnyAsync(passkey => passkey.UserId == account.Id);

    private async Task<string> Begin(HttpContext http, Entrance entrance, Account account, OrganisationId organisation)
    {
        var isFirst = account.CompletedAt is null;
        if (isFirst)
        {
            (account.CompletedAt, account.Invitation) = (time.GetUtcNow(), null);
            await accounts.SaveChangesAsync(CancellationToken.None);
        }

        entrances.Close(http);
        await sessions.Begin(http, new UserId(account.Id), organisation, entrance.Proved!.Value);
        await browsers.Entered(http, account, isFirst);
        return LocalPath.Or(entrance.To, "/");
    }
}
