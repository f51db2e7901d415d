/* jy-xml-stream.h - XML in pieces, within limits, stopping wherever its reader has enough
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-table-reader-private.h"

G_BEGIN_DECLS

/* Names come without a prefix; attributes as name, value, …, %NULL, with their prefixes. */
typedef struct
{
  void (*start) (gpointer data, const char *name, const char **attributes);
  void (*end) (gpointer data, const char *name);                /* (nullable) */
  void (*text) (gpointer data, const char *text, gsize length); /* (nullable): in any pieces */
} JyXmlHandlers;

typedef struct _JyXmlStream JyXmlStream;

/**
 * jy_xml_stream_new:
 * @path: the file, for sentences
 * @handlers: told of what is found; static data
 * @data: for @handlers
 * @source: where the XML comes from
 * @source_data: for @source; outlives the stream
 *
 * Refused, with a sentence: a DOCTYPE (and with it every entity), elements within elements without
 * end, a tag or a comment of more than a mebibyte, what is not XML.
 */
JyXmlStream *jy_xml_stream_new (const char *path,
                                const JyXmlHandlers *handlers,
                                gpointer data,
                                JyByteSource source,
                                gpointer source_data) G_GNUC_WARN_UNUSED_RESULT;
void jy_xml_stream_free (JyXmlStream *self);

/* Reads on until a handler pauses, or to the end.  Returns: %JY_STEP_ROW after a pause,
 * %JY_STEP_DONE at the end, or %JY_STEP_ERROR */
JyStep jy_xml_stream_run (JyXmlStream *self, GError **error);

/* From a handler: jy_xml_stream_run() returns once it is done. */
void jy_xml_stream_pause (JyXmlStream *self);

/* From a handler: jy_xml_stream_run() fails.  @error: (transfer full) */
void jy_xml_stream_fail (JyXmlStream *self, GError *error);

/* Returns: (transfer none) (nullable): the value of attribute @name, whatever its prefix */
const char *jy_xml_get_attribute (const char **attributes, const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyXmlStream, jy_xml_stream_free)

G_END_DECLS
