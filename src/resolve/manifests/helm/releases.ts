import { isEnvironment, nameOf } from '../paths.js';

/** Whether values are those of the core's own chart, by their name or that of their folder. */
export function isCalledAfter(name: string, path: string): boolean {
  const isPlain = /^values(?:[-._][^/]+)?\.ya?ml$/i.test(nameOf(path));
  const called = isPlain ? path : nameOf(path);
  return called.toLowerCase().includes(name.toLowerCase());
}

/** Whether a path is called after a program that is deployed beside the core, such as `redis/prod.yaml`. */
export function isOfOther(path: string, name: string | null): boolean {
  const isOther = path.split('/').some((part) => otherProgram.test(part));
  return isOther && (name === null || !isCalledAfter(name, path));
}

/** What is often deployed from the same repository as a core, in releases of its own. */
const otherProgram =
  /^(?:cert-manager|clickhouse|elasticsearch|grafana|ingress-nginx|kafka|keycloak|loki|mariadb|minio|mongodb|mysql|nats|nginx|opensearch|postgres(?:ql)?|prometheus|rabbitmq|redis|traefik|valkey|vault|zookeeper)(?:[-_.]|$)/i;

/** The folder of one application that is not called after the core, such as `apps/web/`; empty where there is none. */
export function appOf(path: string, name: string | null): string {
  const pattern =
    /^(?:.*\/)?(?:apps?|applications|services|releases|addons|components)\/(?<app>[^/]+)\//i;
  const found = pattern.exec(path);
  const isCores = name !== null && path.toLowerCase().includes(name.toLowerCase());
  return found === null || isCores || isEnvironment(found.groups?.app ?? '') ? '' : found[0];
}
