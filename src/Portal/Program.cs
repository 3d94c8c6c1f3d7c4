using Partnership.Portal.Components;
using Partnership.Portal.Components.Errors;
using Partnership.Portal.Components.Layout;
using Partnership.Portal.Security;

var builder = WebApplication.CreateBuilder(args);

builder.Host.UseDefaultServiceProvider(options => options.ValidateScopes = options.ValidateOnBuild = true);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddLayout(builder.Configuration);
builder.Services.AddPortalSecurity();

var app = builder.Build();

app.UseSecurityHeaders();
if (!app.Environment.IsDevelopment())
    app.UseHsts();
app.UseErrorPages();
app.UseRouting();
app.UseAntiforgery();

app.MapStaticAssets();
app.MapRazorComponents<App>()
    // Null: the one Content-Security-Policy header is ours, with frame-ancestors in it.
    .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null)
    .WithStaticAssets();

app.Run();
