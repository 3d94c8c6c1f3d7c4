using Microsoft.AspNetCore.Components;
using Partnership.Portal.Hosting;

namespace Partnership.Portal.Alerts;

/// <summary>The mails of Development, which go into a folder. In any other environment the page does not exist.</summary>
public sealed partial class MailsPage
{
    private List<(DateTimeOffset Written, string Text)> _mails = [];

    [Inject] private IHostEnvironment Environment { get; set; } = null!;

    [Inject] private IConfiguration Configuration { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (!Environment.IsDevelopment())
        {
            NotThere();
            return;
        }

        var folder = new DirectoryInfo(new DataFolder(Configuration, Environment).Mails);
        if (!folder.Exists)
            return;
        foreach (var file in folder.GetFiles("*.eml").OrderByDescending(file => file.LastWriteTimeUtc).Take(20))
            _mails.Add((new DateTimeOffset(file.LastWriteTimeUtc), await File.ReadAllTextAsync(file.FullName, Aborted)));
    }
}
