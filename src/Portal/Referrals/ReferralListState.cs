namespace Partnership.Portal.Referrals;

/// <summary>What the address asked for, by what it can be narrowed, what of the address was left out, and the page that came of it.</summary>
public sealed class ReferralListState
{
    private ReferralListState(ReferralListQuery query, ReferralChoices choices, IReadOnlyList<string> ignored) =>
        (Query, Choices, Ignored) = (query, choices, ignored);

    /// <summary>The parameters of which something was not understood.</summary>
    public IReadOnlyList<string> Ignored { get; }

    internal ReferralListQuery Query { get; }

    internal ReferralChoices Choices { get; }

    internal static ReferralListState Read(IQueryCollection address, ReferralChoices choices)
    {
        var read = new ReferralListAddress(address, choices);
        return new ReferralListState(read.Read(), choices, read.Ignored);
    }
}
