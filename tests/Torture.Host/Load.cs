using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.TestCommon.Silo;

namespace Partnership.Torture.Host;

/// <summary>
/// Thirty-two people at work at once, each from a case to an accepted referral and then to the next. Whoever meets the
/// database away sends the same again, as people do from the page that kept what they typed.
/// </summary>
internal sealed class Load(IServiceProvider services, Book book)
{
    private const int People = 32;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Mo = DemonstrationPeople.DerbyCouncilOfficer;

    private static readonly ReferralDraft Draft = new(
        Mo.Organisation, SharingPurpose.Housing, Urgency.Within24Hours, "Target-hardening visit", "It happened again",
        "Damage to a home, three times.", [], [DataCategory.SafeContact]);

    private readonly CallerSeal _callers = services.GetRequiredService<CallerSeal>();
    private readonly IGrainFactory _grains = services.GetRequiredService<IGrainFactory>();

    public Task RunAsync(CancellationToken ct) => Task.WhenAll(Enumerable.Range(0, People).Select(_ => Task.Run(() => WorkAsync(ct), CancellationToken.None)));

    private async Task WorkAsync(CancellationToken ct)
    {
        try
        {
            while (!ct.IsCancellationRequested)
                await ReferAsync(await OpenAsync(ct), ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // What was not answered yet stays unanswered.
        }
    }

    private async Task<CaseReference> OpenAsync(CancellationToken ct)
    {
        var open = SampleCase.Command();
        var reference = await Sure(Sam, () => _grains.GetGrain<ICaseListGrain>("all").Reserve(open.Command, ct), ct);
        await Sure(Sam, () => _grains.GetGrain<ICaseGrain>(reference.ToString()).Open(open, ct), ct);
        book.Taken($"case/{reference}", open.Command);
        return reference;
    }

    private async Task ReferAsync(CaseReference of, CancellationToken ct)
    {
        var start = new StartReferral(CommandId.New(), of);
        var reference = await Sure(Sam, () => _grains.GetGrain<IReferralListGrain>("all").Reserve(start.Command, ct), ct);
        var referral = _grains.GetGrain<IReferralGrain>(reference.ToString());
        var save = new SaveDraft(CommandId.New(), 1, Draft);
        await Sure(Sam, () => referral.Start(start, ct), ct);
        await Sure(Sam, () => referral.Save(save, ct), ct);

        await Take(Sam, reference, CommandId.New(), command => referral.Send(new SendReferral(command, 2), ct), ct);
        await Sure(Mo, () => referral.View(ct), ct);
        book.Read(reference.ToString(), Mo.User);
        await Take(Mo, reference, CommandId.New(), command => referral.Ask(new AskQuestion(command, 1, "Is somebody in by day?"), ct), ct);
        await Take(Sam, reference, CommandId.New(), command => referral.Reply(new ReplyToQuestion(command, 2, "From four o'clock"), ct), ct);
        await Take(Mo, reference, CommandId.New(), command => referral.Accept(new AcceptReferral(command, 3), ct), ct);
    }

    private async Task Take(
        Caller caller, ReferralReference reference, CommandId command, Func<CommandId, Task<Outcome<ReferralAnswer>>> move, CancellationToken ct)
    {
        await Sure(caller, () => move(command), ct);
        book.Taken($"referral/{reference}", command);
    }

    private async Task<T> Sure<T>(Caller caller, Func<Task<Outcome<T>>> call, CancellationToken ct)
    {
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                _callers.Attach(caller);
                var outcome = await call();
                if (outcome.Succeeded)
                    return outcome.Value;
                book.Refused(string.Join(", ", outcome.Refusals));
                throw new InvalidOperationException("A command that should have been taken was refused.");
            }
            catch (StoreUnavailableException)
            {
                book.Away();
                await Task.Delay(Pause, ct);
            }
        }
    }
}
