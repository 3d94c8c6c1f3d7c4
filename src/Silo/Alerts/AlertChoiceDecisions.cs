using Partnership.Contracts.Alerts;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Alerts;

/// <summary>What a person may choose.</summary>
internal static class AlertChoiceDecisions
{
    public static Decision Choose(AlertChoiceState state, ChooseAlerts command, int version)
    {
        if (command.SeenVersion != version)
            return Decision.Refused(CommonRefusals.ChangedMeanwhile);
        var address = (command.Address ?? "").Trim();
        var checks = new FieldChecks()
            .Choice(nameof(command.Mode), command.Mode)
            .Optional(nameof(command.Address), address, MailAddresses.Longest)
            .Require(command.Mode is not (AlertMode.Soon or AlertMode.Daily) || address.Length > 0, nameof(command.Address), CommonRefusals.Missing)
            .Require(address.Length == 0 || MailAddresses.IsOne(address), nameof(command.Address), AlertRefusals.NoAddress);
        if (!checks.Refusals.IsEmpty)
            return Decision.Refused(checks.Refusals);
        var chosen = new AlertsChosen(command.Mode!.Value, address);
        return new AlertChoiceState(chosen.Mode, chosen.Address) == state ? Decision.Nothing : Decision.Of(chosen);
    }
}
