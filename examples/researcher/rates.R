# Rates by channel from goodturn's table of conversations, in base R:
#   Rscript rates.R conversations.csv rates.svg
files <- commandArgs(trailingOnly = TRUE)
kinds <- c("strengths", "concerns")
few <- 30 # conversations; fewer make an interval too narrow

# An empty cell is a missing value; the text "NA" is a text.
rows <- read.csv(files[1], encoding = "UTF-8", na.strings = "", stringsAsFactors = FALSE)
rows$channel[is.na(rows$channel)] <- "unknown"

# Findings per 1000 words, and a 95 % interval whose unit is the conversation (linearised ratio).
rate <- function(found, words) {
  n <- length(found)
  if (n < 2 || sum(words) == 0) return(NULL)
  ratio <- sum(found) / sum(words)
  error <- sqrt(n / (n - 1) * sum((found - ratio * words)^2)) / sum(words)
  1000 * c(ratio, max(0, ratio - 1.96 * error), ratio + 1.96 * error)
}

table <- do.call(rbind, lapply(sort(unique(rows$channel), method = "radix"), function(channel) {
  own <- rows[rows$channel == channel, ]
  do.call(rbind, lapply(kinds, function(kind) {
    found <- rate(own[[kind]], own$agentWords)
    if (is.null(found)) return(NULL)
    data.frame(channel, conversations = nrow(own), agentWords = sum(own$agentWords), kind,
               per1000 = found[1], low = found[2], high = found[3], few = ifelse(nrow(own) < few, "yes", "no"))
  }))
}))

if (is.null(table)) stop(files[1], ": Too little to say. Give at least two conversations of a channel in which an agent speaks.", call. = FALSE)

shown <- table
for (name in c("per1000", "low", "high")) shown[[name]] <- sprintf("%.1f", shown[[name]])
write.csv(shown, stdout(), row.names = FALSE, quote = FALSE)

svg(files[2], width = 6.4, height = 1.8 + 0.34 * nrow(table))
colour <- c(strengths = "#2166ac", concerns = "#b35806")[table$kind]
y <- rev(seq_len(nrow(table)))
par(mar = c(5, 6.5, 3.2, 1), las = 1)
plot(table$per1000, y, xlim = c(0, max(table$high)), ylim = c(0.5, nrow(table) + 0.5), yaxt = "n", ylab = "",
     pch = c(strengths = 19, concerns = 15)[table$kind], cex = 1.3, col = colour, bty = "n", panel.first = grid(ny = NA, col = "#dddddd", lty = 1),
     xlab = "findings per 1000 words of the agents", main = "")
segments(table$low, y, table$high, y, col = colour, lwd = 2)
first <- !duplicated(table$channel)
middle <- tapply(y, table$channel, mean)[table$channel[first]]
axis(2, at = middle, labels = sprintf("%s\nn = %d", table$channel[first], table$conversations[first]), tick = FALSE)
legend("top", inset = c(0, -0.22), legend = kinds, col = c("#2166ac", "#b35806"), pch = c(19, 15), horiz = TRUE, bty = "n", xpd = TRUE)
mtext("Lines: 95 % intervals; their unit is the conversation.", side = 1, line = 4.1, adj = 0, cex = 0.75, col = "#555555")
invisible(dev.off())
