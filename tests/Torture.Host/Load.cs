using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;

namespace Partnership.Torture.Host;

/// <summary>
/// People at work at once, each from a case to an accepted referral and then to the next. Whoever meets the
/// database away sends the same again, as people do from the page that kept what they typed; and so does whoever was not
/// answered before the portal died.
/// </summary>
internal sealed class Load(IServiceProvider services, Book book)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private static readonly ReferralDraft Draft = new(
        Moves.Mo.Organisation, SharingPurpose.Housing, Urgency.Within24Hours, "Target-hardening visit", "It happened again",
        "Damage to a home, three times.", [], [DataCategory.SafeContact]);

    private readonly CallerSeal _callers = services.GetRequiredService<CallerSeal>();
    private readonly IGrainFactory _grains = services.GetRequiredService<IGrainFactory>();
    private readonly Moves _moves = new(services.GetRequiredService<IGrainFactory>());

    public async Task RunAsync(int people, CancellationToken ct)
    {
        try
        {
            await Task.WhenAll(book.Unanswered.Select(left => Give(left.Move, left.Reference, left.Command, ct)));
            await Task.WhenAll(Enumerable.Range(0, people).Select(_ => Task.Run(() => WorkAsync(ct), CancellationToken.None)));
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // What was not answered yet is sent again by the next process.
        }
    }

    private async Task WorkAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
            await ReferAsync(await OpenAsync(ct), ct);
    }

    private async Task<CaseReference> OpenAsync(CancellationToken ct)
    {
        var command = CommandId.New();
        var reference = await Sure(Moves.Sam, () => _grains.GetGrain<ICaseListGrain>("all").Reserve(command, ct), ct);
        await Take("open", reference.ToString(), command, ct);
        return reference;
    }

    private async Task ReferAsync(CaseReference of, CancellationToken ct)
    {
        var start = new StartReferral(CommandId.New(), of);
        var save = new SaveDraft(CommandId.New(), 1, Draft);
        var reference = await Sure(Moves.Sam, () => _grains.GetGrain<IReferralListGrain>("all").Reserve(start.Command, ct), ct);
        var referral = _grains.GetGrain<IReferralGrain>(reference.ToString());
        await Sure(Moves.Sam, () => referral.Start(start, ct), ct);
        await Sure(Moves.Sam, () => referral.Save(save, ct), ct);

        await Take("send", reference.ToString(), CommandId.New(), ct);
        await Sure(Moves.Mo, () => referral.View(ct), ct);
        book.Read(reference.ToString(), Moves.Mo.User);
        foreach (var move in (string[])["ask", "reply", "accept"])
            await Take(move, reference.ToString(), CommandId.New(), ct);
    }

    private Task Take(string move, string reference, CommandId command, CancellationToken ct)
    {
        book.Asked(move, reference, command);
        return Give(move, reference, command, ct);
    }

    private async Task Give(string move, string reference, CommandId command, CancellationToken ct)
    {
        await Sure(Moves.By(move), () => _moves.Make(move, reference, command, ct), ct);
        book.Taken(Moves.Stream(move, reference), command);
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
