using System.Net.Mail;
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
            .Optional(nameof(command.Address), address, 254)
            .Require(command.Mode is not (AlertMode.Soon or AlertMode.Daily) || address.Length > 0, nameof(command.Address), CommonRefusals.Missing)
            .Require(address.Length == 0 || IsAddress(address), nameof(command.Address), AlertRefusals.NoAddress);
        if (!checks.Refusals.IsEmpty)
            return Decision.Refused(checks.Refusals);
        var chosen = new AlertsChosen(command.Mode!.Value, address);
        return new AlertChoiceState(chosen.Mode, chosen.Address) == state ? Decision.Nothing : Decision.Of(chosen);
    }

    // One bare address: no display name, no list, no line break that could start another header.
    private static bool IsAddress(string text) =>
        MailAddress.TryCreate(text, out var address)
        && string.Equals(address.Address, text, StringComparison.Ordinal)
        && !text.Any(char.IsControl);
}
