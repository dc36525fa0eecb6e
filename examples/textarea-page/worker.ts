import 'goodturn/web-worker';
