using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Partnership.Portal.Hosting;

/// <summary>Says where the portal is and how to enter, once it answers.</summary>
internal static class Welcome
{
    public static void SayWelcome(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        foreach (var address in addresses)
            Console.WriteLine($"Partnership is ready at {address}");
        if (app.Environment.IsDevelopment())
            Console.WriteLine("Enter as one of the demonstration's people: open the address and choose whom to be. Ctrl-C stops it.");
    });
}
