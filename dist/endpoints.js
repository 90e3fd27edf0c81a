exports.restEndpointMethods = () => ({});
