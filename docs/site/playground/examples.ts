/** A conversation of our own, so that a visitor sees something at once. */
export const conversation = `Customer: The espresso machine leaks again, and this was already the second repair. I run a café and I open at seven!
Agent: Your report has been registered and will be assessed. You failed to attach the photo.
Customer: I sent it with my first message. Does anybody read what I write?
Note: Another nightmare customer.
Agent: You're right, the photo is in your first message, and we overlooked it. I'm so sorry, that must be frustrating with guests at the door. I'm sending you a spare machine today, and I'll ring you by 5 pm to hear whether it runs.
Customer: Thank you, that saves my morning.`;

/** A reply that is still being written. */
export const reply = `Thank you for telling us. You should have called us sooner, and there is nothing I can do about the fee. Calm down.`;
