// Reads drafts beside the page, so that typing never waits for it. Holds the English model: nearly all of the app's size.
import 'goodturn/web-worker';
