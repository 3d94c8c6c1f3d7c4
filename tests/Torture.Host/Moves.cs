using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Torture.Host;

/// <summary>The commands of the load, by name, so that one can be given again by a process that knows nothing but its id.</summary>
internal sealed class Moves(IGrainFactory grains)
{
    public static Caller Sam { get; } = DemonstrationPeople.DerbyshireOfficer;

    public static Caller Mo { get; } = DemonstrationPeople.DerbyCouncilOfficer;

    /// <summary>Who makes the move.</summary>
    public static Caller By(string move) => move is "ask" or "accept" ? Mo : Sam;

    /// <summary>Whose stream it is written to.</summary>
    public static string Stream(string move, string reference) => move is "open" ? $"case/{reference}" : $"referral/{reference}";

    public async Task<Outcome<bool>> Make(string move, string reference, CommandId command, CancellationToken ct)
    {
        if (move is "open")
            return Done(await grains.GetGrain<ICaseGrain>(reference).Open(SampleCase.Command() with { Command = command }, ct));
        var referral = grains.GetGrain<IReferralGrain>(reference);
        return Done(await (move switch
        {
            "send" => referral.Send(new SendReferral(command, 2), ct),
            "ask" => referral.Ask(new AskQuestion(command, 1, "Is somebody in by day?"), ct),
            "reply" => referral.Reply(new ReplyToQuestion(command, 2, "From four o'clock"), ct),
            "accept" => referral.Accept(new AcceptReferral(command, 3), ct),
            _ => throw new InvalidOperationException($"There is no move {move}."),
        }));
    }

    private static Outcome<bool> Done<T>(Outcome<T> outcome) => outcome.Succeeded ? true : outcome.Refusals;
}
