using System.Globalization;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Alerts;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Help;

/// <summary>Somebody who asks for help waits for an administrator of their organisation.</summary>
internal static class HelpAlerts
{
    public static Effects Project(string key, HelpState before, HelpState after) => Effects.None with
    {
        Outbox =
        [
            .. after.Asks.Except(before.Asks).Select(ask => new Alert(OrganisationId.TryParse(key)!.Value, AlertFor.Administrators)
                .Message(string.Create(CultureInfo.InvariantCulture, $"help/{ask.User}/{ask.At:O}"))),
        ],
    };
}
