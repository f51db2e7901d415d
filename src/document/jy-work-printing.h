/* jy-work-printing.h - the log of what was printed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-printout.h"
#include "jy-store-printings.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyPrintingNews:
 * @printout: (owned) (nullable): what was printed
 * @title: (owned) (nullable): what it is called, if there is no printout
 * @is_file: whether it is a PDF
 * @copies: how many of it
 * @pages: of one copy; fewer than @printout has if the user chose some
 */
typedef struct
{
  JyPrintout *printout;
  char *title;
  gboolean is_file;
  int copies;
  int pages;
} JyPrintingNews;

/* Returns: (transfer full): one copy of all its pages */
JyPrintingNews *jy_printing_news_new (JyPrintout *printout,
                                      gboolean is_file) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): a PDF of one page that is no document, such as a chart; for nobody */
JyPrintingNews *jy_printing_news_new_picture (const char *title) G_GNUC_WARN_UNUSED_RESULT;
void jy_printing_news_free (JyPrintingNews *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyPrintingNews, jy_printing_news_free)

/* Adds an entry to the log: it is no operation and cannot be taken back.
 * @args: a #JyPrintingNews
 * Returns: %JY_DONE */
gpointer jy_work_log_printing (JyWork *work, gpointer args, GError **error);

/**
 * JyPrintedBefore:
 * @n_subjects: of how many it is asked
 * @n_printed: for how many of them it was printed
 * @n_times: how many times it was printed for any of them
 * @last: (owned) (nullable): the last time
 */
typedef struct
{
  guint n_subjects;
  guint n_printed;
  guint n_times;
  JyStoredPrinting *last;
} JyPrintedBefore;

void jy_printed_before_free (JyPrintedBefore *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyPrintedBefore, jy_printed_before_free)

/* @args: a #JyPrintout
 * Returns: (transfer full): a #JyPrintedBefore */
gpointer jy_work_count_printings (JyWork *work, gpointer args, GError **error);

/* Returns: (transfer full): a sentence for people; "" if it was never printed */
char *jy_printed_before_dup_text (const JyPrintedBefore *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * JyPrintingRequest:
 * @household: only for that one; 0: for anybody
 * @document: (owned) (nullable): only that one
 * @limit: how many at most
 */
typedef struct
{
  gint64 household;
  char *document;
  guint limit;
} JyPrintingRequest;

void jy_printing_request_free (JyPrintingRequest *self);

/* @args: a #JyPrintingRequest
 * Returns: (transfer full) (element-type JyStoredPrinting): the latest first */
gpointer jy_work_list_printings (JyWork *work, gpointer args, GError **error);

/* @household: to be opened; @name: (owned): the head of it or the person, and its number */
typedef struct
{
  gint64 household;
  char *name;
} JyPrintedName;

void jy_printed_name_free (JyPrintedName *self);

/* For whom an entry is.
 * @args: its id (gint64 *)
 * Returns: (transfer full) (element-type JyPrintedName): at most %JY_PRINTED_NAMES */
#define JY_PRINTED_NAMES 2000
gpointer jy_work_list_printed_names (JyWork *work, gpointer args, GError **error);

G_END_DECLS
