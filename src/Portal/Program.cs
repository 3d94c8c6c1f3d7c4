using Partnership.Portal.Accounts;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.First;
using Partnership.Portal.Accounts.Recovering;
using Partnership.Portal.Accounts.Sessions;
using Partnership.Portal.Components;
using Partnership.Portal.Components.Errors;
using Partnership.Portal.Components.Layout;
using Partnership.Portal.Entering;
using Partnership.Portal.Forms.Parking;
using Partnership.Portal.Hosting;
using Partnership.Portal.Organisations.Invitations;
using Partnership.Portal.Security;

if (args is ["import-organisations", var file])
    return await InProcessSilo.ImportOrganisations(file);
if (args is ["first-administrator"])
    return await InProcessSilo.LinkFirstAdministrator();
if (args is ["verify"])
    return await InProcessSilo.Verify();
if (args is ["rotate-key"])
    return await InProcessSilo.RotateKey();
if (args is ["rebuild"])
    return await InProcessSilo.Rebuild();

var builder = WebApplication.CreateBuilder(args);

builder.Host.UseDefaultServiceProvider(options => options.ValidateScopes = options.ValidateOnBuild = true);
if (builder.Configuration["urls"] is null)
    builder.WebHost.UseUrls($"http://localhost:{builder.Configuration["PORT"] ?? "5080"}");

InProcessSilo.Add(builder.Services, builder.Configuration, builder.Environment);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddScoped<IPageChrome, PortalChrome>();
builder.Services.AddLayout(builder.Configuration);
builder.Services.AddPortalSecurity();
builder.Services.AddSessionCookie();
builder.Services.AddPermissions();
builder.Services.AddRateLimits();
builder.Services.AddScoped<GrainCalls>();
builder.Services.AddEntering();
builder.Services.AddParkedForms();
builder.Services.AddInvitations();
builder.Services.AddAccounts();
builder.Services.AddCredentials();
builder.Services.AddRecovering().AddFirst();

var app = builder.Build();

app.UseSecurityHeaders();
if (!app.Environment.IsDevelopment())
    app.UseEncryptionOnly().UseHsts();
app.UseErrorPages();
app.UseRouting();
app.UseAuthentication();
app.UseRateLimiter();
app.UseAuthorization();
app.UseAntiforgery();
app.UseParkedForms();
app.UseShownFor();
app.UseStepUp();

app.MapStaticAssets().AllowAnonymous();
app.MapHealth();
app.MapEntering();
app.MapPasskeys();
app.MapCodesFile();
app.MapSessions();
app.MapRazorComponents<App>()
    // Null: the one Content-Security-Policy header is ours, with frame-ancestors in it.
    .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null)
    .WithStaticAssets();

app.SayWelcome();
return await InProcessSilo.Run(app);
