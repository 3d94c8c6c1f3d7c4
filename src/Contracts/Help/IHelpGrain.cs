using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Help;

/// <summary>Which members of an organisation asked for help because they cannot get in; the key is its <see cref="OrganisationId"/>.</summary>
[Alias("help-grain")]
public interface IHelpGrain : IGrainWithStringKey
{
    /// <summary>
    /// Records that a member asks for help, and tells the organisation's administrators. Who asked within the last day is
    /// heard already.
    /// </summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<HelpAsks>> Ask(AskForHelp command, CancellationToken ct);

    /// <summary>
    /// Who of those who work there asked within the last 14 days, the newest first; for who looks after the organisation's
    /// people. To others there is nothing.
    /// </summary>
    [Requires(Permission.AdministerPeople)]
    Task<Outcome<HelpAsks>> Asked(CancellationToken ct);
}
