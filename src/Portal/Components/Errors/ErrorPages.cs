namespace Partnership.Portal.Components.Errors;

internal static class ErrorPages
{
    /// <summary>Every error without a body of its own ends on a page in plain words.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = ErrorPage.PathOf(StatusCodes.Status500InternalServerError),
            CreateScopeForErrors = true,
        })
        .UseStatusCodePagesWithReExecute(ErrorPage.PathOf("{0}"), createScopeForStatusCodePages: true);
}
