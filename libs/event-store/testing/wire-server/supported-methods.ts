import features from '@eventstore/db-client/generated/serverfeatures_pb.js';

const services: Readonly<Record<string, readonly string[]>> = {
  'gossip.gossip': ['read'],
  'monitoring.monitoring': ['stats'],
  'operations.operations': [
    'mergeindexes',
    'resignnode',
    'restartpersistentsubscriptions',
    'setnodepriority',
    'shutdown',
    'startscavenge',
    'stopscavenge',
  ],
  'persistent_subscriptions.persistentsubscriptions': [
    'create',
    'delete',
    'getinfo',
    'list',
    'read',
    'replayparked',
    'restartsubsystem',
    'update',
  ],
  'redaction.redaction': ['geteventpositions', 'switchchunks'],
  'server_features.serverfeatures': ['getsupportedmethods'],
  'streams.streams': ['append', 'batchappend', 'delete', 'read', 'tombstone'],
  'users.users': [
    'changepassword',
    'create',
    'delete',
    'details',
    'disable',
    'enable',
    'resetpassword',
    'update',
  ],
};

const featuresOf = (service: string, method: string): string[] => {
  if (service.startsWith('persistent_subscriptions')) return ['stream', 'all'];
  if (method === 'batchappend') return ['deadline_duration'];
  return service === 'streams.streams' && method === 'read' ? ['position', 'events'] : [];
};

/** What a server of 23.10 says of itself, word for word; the client decides by it how to append. */
export function supportedMethods(): features.SupportedMethods {
  const answer = new features.SupportedMethods().setEventStoreServerVersion('23.10.6.0');
  for (const [service, methods] of Object.entries(services))
    for (const method of methods)
      answer.addMethods(
        new features.SupportedMethod()
          .setServiceName(`event_store.client.${service}`)
          .setMethodName(method)
          .setFeaturesList(featuresOf(service, method)),
      );
  return answer;
}
